import type { Tag } from '../../period/period.ts';
import { completenessOf, reportedPercent } from './completeness.ts';
import type { Contributor } from './contributors.ts';

const [JANUARY, FEBRUARY] = ['2026-01', '2026-02'] as readonly string[] as readonly [Tag, Tag];
const BOTH = { all: [JANUARY, FEBRUARY], due: [JANUARY, FEBRUARY] };
describe('how many reported', () => {
  const of = (owner: string, status: Contributor['status'], more: Partial<Contributor> = {}) => ({
    owner,
    orgUnits: ['b', 'a'],
    status,
    ...more,
  });

  it('is of those who are expected, also by org unit', () => {
    const found = [
      of('a', 'reported'),
      of('b', 'missing', { orgUnits: ['a'] }),
      of('c', 'unexpected', { orgUnits: ['c'] }),
    ];
    expect(completenessOf('accounts', found, { all: [FEBRUARY], due: [FEBRUARY] })).toEqual({
      basis: 'accounts',
      expected: 2,
      reported: 1,
      orgUnits: [
        { orgUnit: 'a', expected: 2, reported: 1 },
        { orgUnit: 'b', expected: 1, reported: 1 },
      ],
    });
  });

  it('is told of each month of a longer period', () => {
    const found = [
      of('a', 'reported'),
      of('b', 'missing', { missingMonths: [JANUARY] }),
      of('c', 'missing', { missingMonths: [JANUARY, FEBRUARY] }),
    ];
    expect(completenessOf('earlier-periods', found, BOTH).months).toEqual([
      { month: JANUARY, expected: 3, reported: 1 },
      { month: FEBRUARY, expected: 3, reported: 2 },
    ]);
  });

  it('is told of the months alone that have begun', () => {
    const found = [of('a', 'reported'), of('b', 'missing', { missingMonths: [JANUARY] })];
    const months = { all: [JANUARY, FEBRUARY], due: [JANUARY] };
    expect(completenessOf('accounts', found, months).months).toEqual([
      { month: JANUARY, expected: 2, reported: 1 },
    ]);
  });
});

describe('the per cent of owners who reported', () => {
  for (const [reported, expected, percent] of [
    [0, 8, 0],
    [6, 8, 75],
    [8, 8, 100],
    [0, 0, 100],
  ] as const) {
    it(`is ${String(percent)} for ${String(reported)} of ${String(expected)}`, () => {
      expect(reportedPercent({ expected, reported })).toBe(percent);
    });
  }
});
