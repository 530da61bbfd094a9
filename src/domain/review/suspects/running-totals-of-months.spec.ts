import type { RowKey } from '../../aggregate/row-key.ts';
import type { Tag } from '../../period/period.ts';
import type { EarlierMonth } from '../outliers/earlier-month.ts';
import { runningTotals } from './running-totals.ts';

const DATA_SET = 'VMuFODsyWaO';
const TAGS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

const key = (target: string, more: object = {}): RowKey =>
  ({
    dataElement: target,
    value: 'total',
    targets: [{ id: target }],
    ...more,
  }) as unknown as RowKey;

/** Values from January on: of each org unit a list. */
type Course = readonly [key: RowKey, ...units: readonly (readonly number[])[]];

const monthsOf = (courses: readonly Course[], tags = TAGS): readonly EarlierMonth[] =>
  tags.map((tag, at) => ({
    tag: tag as Tag,
    owners: new Set(),
    rows: courses.flatMap(([of, ...units]) =>
      units.flatMap((values, unit) => {
        const value = values[at];
        return value === undefined
          ? []
          : [{ key: of, orgUnit: String(unit), value: String(value) }];
      }),
    ),
  })) as never;

const FALLING: Course = [key('births'), [5, 4, 6]];

const toldOf = (months: readonly EarlierMonth[], ...ids: readonly string[]) =>
  runningTotals({
    targets: ids.map((id) => ({ id, dhis: [{ dataElement: id }] })),
    dataSet: DATA_SET,
    months,
  }).map((one) => ('target' in one ? one.target : ''));

const told = (...courses: readonly Course[]) =>
  toldOf(monthsOf([FALLING, ...courses]), ...courses.map(([{ dataElement }]) => dataElement));

describe('running totals', () => {
  for (const [what, course, isTold] of [
    ['of four months', [key('a'), [1, 2, 3, 4]], true],
    ['of three months', [key('a'), [1, 2, 3]], false],
    ['that rise and stay', [key('a'), [1, 1, 1, 2]], true],
    ['that stay', [key('a'), [2, 2, 2, 2]], false],
    ['that start from nothing', [key('a'), [0, 1, 2, 3]], false],
    ['that fall in one of two org units', [key('a'), [1, 2, 3, 4], [9, 8, 9, 9]], false],
    ['that rise in one of two org units', [key('a'), [1, 2, 3, 4], [5, 5, 5, 5]], true],
    ['that fall in their second month', [key('a'), [9, 1, 8, 10]], false],
    ['of pass', [key('a', { value: 'pass' }), [1, 2, 3, 4]], true],
    ['of shares', [key('a', { value: 'percent' }), [1, 2, 3, 4]], false],
    ['of mixed values', [key('a', { value: 'mixed' }), [1, 2, 3, 4]], false],
    ['of the last month', [key('a', { over: 'last' }), [1, 2, 3, 4]], false],
    ['of what is no number', [key('a', { type: { name: 'BOOLEAN' } }), [1, 2, 3, 4]], false],
  ] as const satisfies readonly (readonly [string, Course, boolean])[]) {
    it(`are ${isTold ? '' : 'not '}told ${what}`, () => {
      expect(told(course)).toEqual(isTold ? ['a'] : []);
    });
  }

  it('are not told where nothing else falls anywhere', () => {
    const rising: Course = [key('a'), [1, 2, 3, 4]];
    expect(toldOf(monthsOf([rising]), 'a')).toEqual([]);
    const one: Course = [key('births'), [1, 2, 3], [5, 4, 6]];
    expect(toldOf(monthsOf([rising, one]), 'a')).toEqual(['a']);
  });

  it('are of the last six months, in whichever order they come', () => {
    const course: Course = [key('a'), [1, 2, 3, 4]];
    const months = monthsOf([FALLING, course]);
    const before = monthsOf(
      [
        [key('a'), [9]],
        [key('births'), [9]],
      ],
      ['2025-12'],
    );
    expect(toldOf([...months].reverse(), 'a')).toEqual(['a']);
    expect(toldOf([...months, ...before], 'a')).toEqual(['a']);
  });
});
