import type { CheckedRow } from '../../../src/domain/index.ts';
import type { ExplainedConflict } from '../../export-interface/index.ts';
import { linesOfConflicts } from './lines-of-answer.ts';

const row = (index: number, orgUnit: string): CheckedRow => ({
  index,
  orgUnit,
  dataElement: 'births00001',
  value: '3',
});

const conflict = (rows: readonly CheckedRow[], more: Partial<ExplainedConflict> = {}) =>
  ({
    code: 'E8011',
    cause: 'no-access-to-org-unit',
    fix: 'ask-for-access',
    refusesFile: false,
    rows,
    subjects: [],
    message: `not accessible: ${rows.map(({ orgUnit }) => orgUnit).join()}`,
    ...more,
  }) as ExplainedConflict;

describe('the conflicts of an answer, on standard error', () => {
  it('are one line for all org units that are refused for the same', () => {
    const thirteen = Array.from({ length: 13 }, (_, unit) =>
      conflict([row(unit, `unit${String(unit).padStart(7, '0')}`)]),
    );
    expect(linesOfConflicts(thirteen)).toEqual([
      'E8011 no-access-to-org-unit: rows 13, organisation units unit0000000, unit0000001, unit0000002 and 10 more, ' +
        'data elements births00001; fix: ask-for-access; DHIS2: not accessible: unit0000000 (and 12 alike)',
    ]);
  });

  it('count a row once, though two of them name it', () => {
    const lines = linesOfConflicts([conflict([row(0, 'a')]), conflict([row(0, 'a'), row(1, 'a')])]);
    expect(lines[0]).toContain(': rows 2, ');
  });

  it('are a line each where the cause is another, or only the words say it', () => {
    const unknown = { cause: 'unknown' } as const;
    const lines = linesOfConflicts([
      conflict([row(0, 'a')]),
      conflict([row(0, 'a')], { refusesFile: true }),
      conflict([row(0, 'a')], { ...unknown, message: 'The moon was not right' }),
      conflict([row(1, 'b')], { ...unknown, message: 'Nor were the stars' }),
    ]);
    expect(lines.length).toBe(4);
    expect(lines[2]).toContain('DHIS2: The moon was not right');
    expect(lines[3]).toContain('DHIS2: Nor were the stars');
  });
});
