import type { Tag } from '../../../../../domain/index.ts';
import type { ReportingLine } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';
import { missingAsCsv, missingAsText } from './missing-as-text.ts';

const person = (name: string, phone = '') => ({
  owner: `id-of-${name}`,
  name,
  phone,
  place: 'Area 3',
  above: 'Kolwa',
});
const LINES: readonly ReportingLine[] = [
  { kind: 'org-unit', orgUnit: 'u1', expected: 3, reported: 1 },
  {
    kind: 'missing',
    orgUnit: 'u1',
    person: { ...person('Achieng', '+254 700 000001'), sync: { synced: '2026-11-02' } },
  },
  { kind: 'missing', orgUnit: 'u1', person: person('=1+1 "x"') },
  { kind: 'org-unit', orgUnit: 'u2', expected: 1, reported: 1 },
];
const WORDS = {
  heading: 'Not reported, October 2026',
  columns: ['Unit', 'Id', 'Name', 'Phone', 'Place', 'Above', 'Contact', 'Months', 'Sync'],
  months: (months: readonly string[]) => months.join(' and '),
  sync: (sync: ReviewPerson['sync']) => (sync?.synced === undefined ? '' : `synced ${sync.synced}`),
  orgUnit: (id: string) => (id === 'u1' ? 'Chamamul' : ''),
};

describe('the list of who is missing', () => {
  it('goes into a message with the names below their units', () => {
    expect(missingAsText(LINES, WORDS)).toBe(
      [
        'Not reported, October 2026',
        '',
        'Chamamul',
        '- Achieng, +254 700 000001, Area 3, Kolwa, synced 2026-11-02',
        '- =1+1 "x", Area 3, Kolwa',
        '',
      ].join('\n'),
    );
  });

  it('goes into a spreadsheet that computes no name, and keeps phone numbers', () => {
    expect(missingAsCsv(LINES, WORDS).split('\r\n')).toEqual([
      '\u{feff}"Unit","Id","Name","Phone","Place","Above","Contact","Sync"',
      '"Chamamul","u1","Achieng","+254 700 000001","Area 3","Kolwa","id-of-Achieng","synced 2026-11-02"',
      '"Chamamul","u1","\'=1+1 ""x""","","Area 3","Kolwa","id-of-=1+1 ""x""",""',
      '',
    ]);
  });

  it('has no column of syncs where nothing is known of any', () => {
    const [head] = missingAsCsv(LINES.slice(2), WORDS).split('\r\n');
    expect(head).toBe('\u{feff}"Unit","Id","Name","Phone","Place","Above","Contact"');
  });

  it('says which months of a quarter are missing', () => {
    const lines: readonly ReportingLine[] = [
      {
        kind: 'missing',
        orgUnit: 'u1',
        person: person('Achieng'),
        months: ['2026-10', '2026-12'] as Tag[],
      },
    ];
    expect(missingAsText(lines, WORDS)).toContain('- Achieng, Area 3, Kolwa, 2026-10 and 2026-12');
    expect(missingAsCsv(lines, WORDS).split('\r\n')).toEqual([
      '\u{feff}"Unit","Id","Name","Phone","Place","Above","Contact","Months"',
      '"Chamamul","u1","Achieng","","Area 3","Kolwa","id-of-Achieng","2026-10 and 2026-12"',
      '',
    ]);
  });

  it('sends nobody to ask a CHW who has reported and was left out on purpose', () => {
    const lines: readonly ReportingLine[] = [
      { kind: 'missing', orgUnit: 'u1', person: person('Achieng') },
      { kind: 'missing', orgUnit: 'u1', person: person('Faith'), isLeftOut: true },
    ];
    expect(missingAsText(lines, WORDS)).not.toContain('Faith');
    expect(missingAsCsv(lines, WORDS)).not.toContain('Faith');
    expect(missingAsText(lines, WORDS)).toContain('Achieng');
  });
});
