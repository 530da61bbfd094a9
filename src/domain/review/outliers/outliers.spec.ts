import { compareRows } from '../../aggregate/row-of-unit.ts';
import type { RowKey } from '../../aggregate/row-key.ts';
import type { Row } from '../../aggregate/rows.ts';
import type { Tag } from '../../period/period.ts';
import type { EarlierMonth } from './earlier-month.ts';
import { outliers, outliersOfMonths, valuesBefore } from './outliers.ts';

const key = (dataElement: string, more: Partial<RowKey> = {}): RowKey => ({
  dataElement,
  value: 'total',
  targets: [],
  ...more,
});
const BIRTHS = key('births');
const SHARE = key('share', { value: 'percent' });
const YES = key('yes', { type: { name: 'BOOLEAN' } });

const row = (of: RowKey, value: string, orgUnit = 'unit'): Row => ({ orgUnit, key: of, value });

const month = (tag: string, ...rows: readonly Row[]): EarlierMonth => ({
  tag: tag as Tag,
  rows,
  owners: new Set(),
});

/** Months before February 2026 with these values of a row, the latest first. */
const before = (of: RowKey, ...values: readonly number[]): readonly EarlierMonth[] =>
  ['2026-01', '2025-12', '2025-11', '2025-10', '2025-09'].flatMap((tag, index) => {
    const value = values[index];
    return value === undefined ? [] : [month(tag, row(of, String(value)))];
  });

describe('a value that is far from those before it', () => {
  it('is told with its median and the values before it, oldest first', () => {
    expect(outliers([row(BIRTHS, '99')], before(BIRTHS, 4, 5, 6, 7))).toEqual({
      farOut: [
        { orgUnit: 'unit', dataElement: 'births', value: '99', median: 5.5, earlier: [7, 6, 5, 4] },
      ],
      stopped: [],
    });
  });

  it('needs four values before it', () => {
    expect(outliers([row(BIRTHS, '99')], before(BIRTHS, 4, 5, 6)).farOut).toEqual([]);
    expect(outliers([row(BIRTHS, '99')], []).farOut).toEqual([]);
  });

  it('is none where it is near, or no number', () => {
    expect(outliers([row(BIRTHS, '8')], before(BIRTHS, 4, 5, 6, 7)).farOut).toEqual([]);
    expect(outliers([row(YES, '99')], before(YES, 4, 5, 6, 7)).farOut).toEqual([]);
  });

  it('may be nearer where it is a percentage', () => {
    const found = (of: RowKey) =>
      outliers([row(of, '85')], before(of, 100, 100, 100, 100)).farOut.length;
    expect([found(SHARE), found(BIRTHS)]).toEqual([1, 0]);
  });
});

describe('a row that is not there any more', () => {
  it('is told where it had four values, by org unit', () => {
    const months = ['2026-01', '2025-12', '2025-11', '2025-10'].map((tag) =>
      month(tag, row(BIRTHS, '3', 'b'), row(BIRTHS, '3', 'a')),
    );
    expect(outliers([], months).stopped).toEqual([
      { orgUnit: 'a', dataElement: 'births' },
      { orgUnit: 'b', dataElement: 'births' },
    ]);
    expect(outliers([row(BIRTHS, '3', 'a')], months).stopped.map(({ orgUnit }) => orgUnit)).toEqual(
      ['b'],
    );
    expect(outliers([], months.slice(1)).stopped).toEqual([]);
  });
});

describe('the months of a longer period', () => {
  it('are each held against the six before it, those of the period among them', () => {
    const earlier = ['2025-12', '2025-11', '2025-10', '2025-09'].map((tag) =>
      month(tag, row(BIRTHS, '5', 'b'), row(BIRTHS, '5', 'a')),
    );
    const months = [
      month('2026-01', row(BIRTHS, '99', 'b'), row(BIRTHS, '99', 'a')),
      month('2026-02', row(BIRTHS, '5', 'a')),
      month('2026-03', row(BIRTHS, '5', 'a'), row(BIRTHS, '5', 'b')),
    ];
    const { farOut, stopped } = outliersOfMonths(months, earlier);
    expect(farOut.map((one) => [one.orgUnit, one.month, one.value, one.earlier])).toEqual([
      ['a', '2026-01' as Tag, '99', [5, 5, 5, 5]],
      ['b', '2026-01' as Tag, '99', [5, 5, 5, 5]],
    ]);
    expect(stopped).toEqual([{ orgUnit: 'b', dataElement: 'births', month: '2026-02' as Tag }]);
  });

  it('are not held against a month more than six before', () => {
    const earlier = ['2025-03', '2025-04', '2025-05', '2025-06'].map((tag) =>
      month(tag, row(BIRTHS, '5')),
    );
    const found = outliersOfMonths([month('2026-01', row(BIRTHS, '99'))], earlier);
    expect(found).toEqual({ farOut: [], stopped: [] });
  });

  it('list what stopped by org unit, whichever month is first', () => {
    const tags = ['2025-12', '2025-11', '2025-10', '2025-09'];
    const earlier = tags.map((tag) => month(tag, row(BIRTHS, '5', 'b'), row(BIRTHS, '5', 'a')));
    const months = [
      month('2026-01', row(BIRTHS, '5', 'a')),
      month('2026-02', row(BIRTHS, '5', 'b')),
    ];
    const { stopped } = outliersOfMonths(months, earlier);
    expect(stopped.map((one) => [one.orgUnit, one.month as string])).toEqual([
      ['a', '2026-02'],
      ['b', '2026-01'],
    ]);
  });
});

describe('the values before', () => {
  it('are those of each row, oldest month first', () => {
    const found = valuesBefore([
      month('2026-01', row(BIRTHS, '2'), row(SHARE, '50')),
      month('2025-12', row(BIRTHS, '1')),
    ]);
    expect(
      [...found.values()].map(({ orgUnit, key: of, values }) => [orgUnit, of, values]),
    ).toEqual([
      ['unit', BIRTHS, [1, 2]],
      ['unit', SHARE, [50]],
    ]);
  });
});

describe('the order of rows', () => {
  it('is by org unit, element, and option combos, none first', () => {
    const ids = [
      { orgUnit: 'a', dataElement: 'a' },
      { orgUnit: 'a', dataElement: 'a', attributeOptionCombo: 'B' },
      { orgUnit: 'a', dataElement: 'a', attributeOptionCombo: 'C' },
      { orgUnit: 'a', dataElement: 'a', categoryOptionCombo: 'A', attributeOptionCombo: 'B' },
      { orgUnit: 'a', dataElement: 'a', categoryOptionCombo: 'B', attributeOptionCombo: 'A' },
      { orgUnit: 'a', dataElement: 'b' },
      { orgUnit: 'b', dataElement: 'a' },
    ];
    expect([...ids].reverse().sort(compareRows)).toEqual(ids);
    expect([...ids].sort(compareRows)).toEqual(ids);
  });
});
