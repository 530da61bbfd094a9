import type { EarlierMonth, Row, RowKey, Tag } from '../../../../../domain/index.ts';
import { NORTH, SOUTH } from '../../testing/small-county.ts';
import { EarlierValues } from './earlier-values.ts';

const GIRLS = 'aGirls00001';
const births: RowKey = { dataElement: 'aBirths0001', value: 'total', targets: [] };
const girls: RowKey = { ...births, categoryOptionCombo: GIRLS };
const row = (key: RowKey, orgUnit: string, value: string): Row => ({ key, orgUnit, value });
const month = (tag: string, ...rows: readonly Row[]): EarlierMonth => ({
  tag: tag as Tag,
  rows,
  owners: new Set(),
});
const TAGS = ['2026-07', '2026-08', '2026-09'] as Tag[];

describe('what rows were in the months before', () => {
  // The nearest first, as they are read.
  const values = new EarlierValues([
    month('2026-09', row(births, NORTH, '5'), row(births, SOUTH, '0'), row(girls, NORTH, '2')),
    month('2026-08'),
    month('2026-07', row(births, NORTH, '3')),
  ]);
  const numbers = (of: ReturnType<EarlierValues['of']>) => of.map(({ value }) => value);

  it('is said of each month in the order that is asked for, a month without the row as none', () => {
    expect(values.of({ dataElement: 'aBirths0001', orgUnit: NORTH }, TAGS)).toEqual([
      { tag: '2026-07' as Tag, value: 3 },
      { tag: '2026-08' as Tag, value: null },
      { tag: '2026-09' as Tag, value: 5 },
    ]);
  });

  it('tells a zero from none, and one option combo from another', () => {
    expect(numbers(values.of({ dataElement: 'aBirths0001', orgUnit: SOUTH }, TAGS))).toEqual([
      ...[null, null, 0],
    ]);
    const ofGirls = { dataElement: 'aBirths0001', categoryOptionCombo: GIRLS, orgUnit: NORTH };
    expect(numbers(values.of(ofGirls, TAGS))).toEqual([null, null, 2]);
  });

  it('takes the default option combo and none for one row', () => {
    const named = { dataElement: 'aBirths0001', categoryOptionCombo: 'HllvX50cXC0' };
    expect(numbers(values.of({ ...named, orgUnit: NORTH }, TAGS))).toEqual([3, null, 5]);
  });

  it('adds up the org units that are wanted, and nothing where there were none', () => {
    const both = values.sumOf({ dataElement: 'aBirths0001' }, TAGS, () => true);
    expect(numbers(both)).toEqual([3, null, 5]);
    const south = values.sumOf({ dataElement: 'aBirths0001' }, TAGS, (id) => id === SOUTH);
    expect(numbers(south)).toEqual([null, null, 0]);
  });

  it('is unknown of a row that was never there', () => {
    const never = { dataElement: 'aNever00001', orgUnit: NORTH };
    expect(numbers(values.of(never, TAGS))).toEqual([null, null, null]);
    expect(numbers(values.sumOf(never, TAGS, () => true))).toEqual([null, null, null]);
  });
});
