import { TestBed } from '@angular/core/testing';
import type { SignOff, SignOffOfUnit, SignOffReview, Tag } from '../../../../../domain/index.ts';
import { provideIcons } from '../../../../icons/provide-icons.ts';
import { clearLanguagePreference, provideTexts } from '../../../../i18n/testing/texts-for-specs.ts';
import { dhis2ExportTexts } from '../../../texts/dhis2-export-texts.ts';
import { signOffFigures, signOffLines } from '../../worker/review/sign-off-lines.ts';
import { SignOffList } from './sign-off-list.ts';

const SIGNED: SignOff = {
  kind: 'sign-off',
  id: 'r',
  place: 'unit',
  tag: '2026-10' as Tag,
  dataSet: 'D',
  verdict: 'validated',
  contact: 'ann',
  reportedDate: 1_793_700_000_000,
  expected: 12,
  reported: 11,
  missing: [
    { contact: 'otieno', words: 'phone lost' },
    { contact: '', words: 'and <b>Mary</b>' },
  ],
};
const unitOf = (orgUnit: string, more: Partial<SignOffOfUnit>): SignOffOfUnit => ({
  orgUnit,
  tag: '2026-10' as Tag,
  status: 'validated',
  signOffs: [SIGNED],
  reported: [],
  changes: [],
  owners: 3,
  covered: 3,
  ...more,
});
const reviewOf = (...units: readonly SignOffOfUnit[]): SignOffReview => ({
  status: 'read',
  units,
  malformed: ['odd'],
  names: new Map([
    ['ann', 'Ann Wambui'],
    ['unit', 'Chamamul'],
    ['otieno', 'Otieno'],
    ['achieng', 'Achieng'],
  ]),
});
const show = async (signOffs: SignOffReview): Promise<HTMLElement> => {
  TestBed.configureTestingModule({ providers: [provideTexts(dhis2ExportTexts), provideIcons()] });
  const fixture = TestBed.createComponent(SignOffList);
  const lines = signOffLines(signOffs);
  fixture.componentRef.setInput('page', { lines, from: 0, total: lines.length });
  fixture.componentRef.setInput('size', 25);
  fixture.componentRef.setInput('unreadable', 1);
  fixture.componentRef.setInput('orgUnitName', (id: string) => `name of ${id}`);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
};

describe('the list of sign-offs', () => {
  afterEach(clearLanguagePreference);

  it('says who signed, when, and what was said of those who are missing, as text', async () => {
    const element = await show(reviewOf(unitOf('U', {})));
    const text = element.textContent.replace(/\s+/g, ' ');
    expect(text).toContain('Validated by Ann Wambui for Chamamul, Nov 3, 2026');
    expect(text).toContain('(11 of 12 CHWs had reported)');
    expect(text).toContain('Otieno: phone lost');
    expect(text).toContain('and <b>Mary</b>');
    expect(text).toContain('1 report of a supervisor cannot be read');
    expect(element.querySelector('b')).toBeNull();
  });

  it('begins with what changed, and names whose numbers did', async () => {
    const element = await show(
      reviewOf(
        unitOf('A', {}),
        unitOf('B', { status: 'not-validated', signOffs: [{ ...SIGNED, verdict: 'withdrawn' }] }),
        unitOf('C', { status: 'may-have-changed' }),
        unitOf('D', { status: 'partly', covered: 2 }),
        unitOf('E', {
          status: 'changed',
          changes: [
            { kind: 'new', document: 'd', owner: 'otieno' },
            { kind: 'changed', document: 'd', owner: 'achieng' },
            { kind: 'deleted', document: 'target~x', owner: undefined },
          ],
        }),
      ),
    );
    const lines = [...element.querySelectorAll('.units > li')].map((one) =>
      one.textContent.replace(/\s+/g, ' '),
    );
    expect(lines.map((line) => /name of (\w)/.exec(line)?.[1])).toEqual(['E', 'D', 'C', 'B', 'A']);
    expect(lines[0]).toContain('New since: Otieno');
    expect(lines[0]).toContain('Changed since: Achieng');
    expect(lines[0]).toContain('Deleted since: target~x');
    expect(lines[1]).toContain('It stands for 2 of 3 CHWs.');
    expect(lines[2]).toContain('does not list what was looked at');
    expect(lines[3]).toContain('Taken back by Ann Wambui');
  });

  it('says why a report does not count, and tells months apart', async () => {
    const { contact: _, ...nobody } = SIGNED;
    const reported = [
      { signOff: { ...nobody, contact: undefined }, why: 'no-role' },
      { signOff: SIGNED, why: 'other-place' },
    ] as const;
    const more = { status: 'not-validated', signOffs: [], reported } as const;
    const element = await show(reviewOf(unitOf('A', more), unitOf('A', { tag: '2026-11' as Tag })));
    expect(element.textContent).toContain('Reported by somebody for Chamamul');
    expect(element.textContent).toContain('no account of theirs may sign');
    expect(element.textContent).toContain('does not work for this place');
    expect(element.querySelectorAll('.month').length).toBe(2);
  });

  it('has figures where they are known', () => {
    expect(signOffFigures(undefined)).toBeUndefined();
    expect(signOffFigures({ status: 'outdated' })).toEqual({ status: 'outdated' });
    expect(signOffLines({ status: 'outdated' })).toEqual([]);
    expect(signOffFigures(reviewOf(unitOf('A', {}), unitOf('B', { status: 'changed' })))).toEqual({
      status: 'read',
      counts: jasmine.objectContaining({ all: 2, validated: 1, changed: 1 }),
      unreadable: 1,
    });
  });
});
