import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { Period } from '../period/period.ts';
import { BIRTHS, DATA_SET, UNIT, VISITS } from '../testing/builders.ts';
import { elementOf, metadataOf } from '../testing/dhis2-metadata.ts';
import { checkRows } from './check-rows.ts';
import { writeBooleans } from './write-booleans.ts';

const setOf = (...values: (readonly [string, string])[]): DataValueSet => ({
  dataSet: DATA_SET,
  period: '202602' as Period,
  orgUnit: UNIT,
  dataValues: values.map(([dataElement, value]) => ({ dataElement, value })),
});

const metadata = metadataOf({
  dataSetElements: [
    elementOf(BIRTHS, { valueType: 'BOOLEAN' }),
    elementOf(VISITS, { valueType: 'TRUE_ONLY' }),
    elementOf('numbers0001'),
  ],
});

const values = (set: DataValueSet | undefined): readonly string[] | undefined =>
  set?.dataValues.map(({ value }) => value);

describe('yes and no', () => {
  const mapped = writeBooleans(
    setOf(
      [BIRTHS, '0'],
      [BIRTHS, '1'],
      [BIRTHS, '17'],
      [VISITS, '0'],
      [VISITS, '2'],
      ['numbers0001', '5'],
    ),
    metadata,
  );

  it('are false for none and true for one or more', () => {
    expect(values(mapped.dataValueSet)).toEqual(['false', 'true', 'true', 'true', '5']);
  });

  for (const [value, becomes] of [
    ['10', 'true'],
    ['01', 'true'],
    ['00', 'false'],
    ['1.5', '1.5'],
    ['-1', '-1'],
    ['5x', '5x'],
    ['', ''],
  ] as const) {
    it(`are of whole numbers only: ${JSON.stringify(value)} is ${JSON.stringify(becomes)}`, () => {
      expect(values(writeBooleans(setOf([BIRTHS, value]), metadata).dataValueSet)).toEqual([
        becomes,
      ]);
    });
  }

  it('leave a file untouched that has none, also an empty one', () => {
    expect(writeBooleans(setOf(), metadata)).toEqual({
      dataValueSet: setOf(),
      changed: [],
      leftOut: [],
    });
  });

  it('leave a file untouched of which no row is of them', () => {
    const { orgUnit: _, ...file } = setOf();
    const row = { dataElement: 'numbers0001', orgUnit: UNIT, value: '5' };
    const numbers = { ...file, dataValues: [row] };
    expect(writeBooleans(numbers, metadata).dataValueSet).toEqual(numbers);
  });

  it('are listed with what they were', () => {
    expect(mapped.changed.map(({ index, value, becomes }) => [index, value, becomes])).toEqual([
      [0, '0', 'false'],
      [1, '1', 'true'],
      [2, '17', 'true'],
      [4, '2', 'true'],
    ]);
  });

  it('are left out, and listed, where there is only yes and nobody counted any', () => {
    expect(mapped.leftOut).toEqual([{ index: 3, dataElement: VISITS, orgUnit: UNIT, value: '0' }]);
  });

  it('are taken by DHIS2 of both generations', () => {
    const file = mapped.dataValueSet ?? setOf();
    const kinds = checkRows(file, metadata, { today: '2026-03-05' }).findings.map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('value-type');
  });

  it('stay as they are once they are mapped', () => {
    const again = writeBooleans(mapped.dataValueSet ?? setOf(), metadata);
    expect(again).toEqual({ dataValueSet: mapped.dataValueSet, changed: [], leftOut: [] });
  });

  it('leave no file where no row is left', () => {
    expect(writeBooleans(setOf([VISITS, '0']), metadata).dataValueSet).toBeUndefined();
  });

  it('are not guessed where the elements are not known', () => {
    const unknown = metadataOf({ dataSetElements: undefined });
    expect(writeBooleans(setOf([BIRTHS, '2']), unknown).changed).toEqual([]);
  });
});
