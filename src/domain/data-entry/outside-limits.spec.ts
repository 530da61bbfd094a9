import type { DataValue } from '../data-value-set/data-value-set.ts';
import { BIRTHS, UNIT, VISITS } from '../testing/builders.ts';
import { setOf, valueOf } from '../testing/checked.ts';
import {
  DEFAULT_COMBO,
  elementOf,
  FEMALE,
  metadataOf,
  OTHER_UNIT,
} from '../testing/dhis2-metadata.ts';
import { judgeDataEntry } from './judge-data-entry.ts';

const limit = (more: object = {}): object => ({
  source: { id: UNIT },
  dataElement: { id: BIRTHS },
  optionCombo: { id: DEFAULT_COMBO },
  min: 2,
  max: 9,
  ...more,
});

const outside = (value: Partial<DataValue>, more: object = {}) =>
  judgeDataEntry(
    setOf([valueOf(value)]),
    metadataOf({ minMaxDataElements: [limit()], ...more }),
    undefined,
  )?.outsideLimits?.map(({ row, min, max }) => [row.index, row.value, min, max]);

describe('a number and the minimum and maximum of its field', () => {
  for (const [value, isOutside] of [
    ['1', true],
    ['2', false],
    ['9', false],
    ['10', true],
    ['0', true],
    ['-3', true],
    ['2.5', false],
    // JavaScript reads an empty text as 0.
    ['', false],
    [' ', false],
    ['many', false],
  ] as const) {
    it(`${isOutside ? 'lies outside' : 'is let be'}: ${JSON.stringify(value)}`, () => {
      expect(outside({ value })).toEqual(isOutside ? [[0, value, 2, 9]] : []);
    });
  }

  it('is held against its own org unit, data element and option combo alone', () => {
    expect(outside({ value: '10', orgUnit: OTHER_UNIT })).toEqual([]);
    expect(outside({ value: '10', dataElement: VISITS })).toEqual([]);
    expect(outside({ value: '10', categoryOptionCombo: FEMALE })).toEqual([]);
    expect(outside({ value: '10', categoryOptionCombo: DEFAULT_COMBO })?.length).toBe(1);
    expect(outside({ value: '10', attributeOptionCombo: FEMALE })?.length).toBe(1);
  });

  it('is let be where the data set has no such data element', () => {
    const dataSetElements = [elementOf(VISITS)];
    expect(outside({ value: '10' }, { dataSetElements })).toEqual([]);
    expect(outside({ value: '10' }, { dataSetElements: undefined })).toEqual([]);
  });

  for (const [valueType, hasLimits] of [
    ['INTEGER', true],
    ['INTEGER_NEGATIVE', true],
    ['INTEGER_POSITIVE', true],
    ['INTEGER_ZERO_OR_POSITIVE', true],
    ['NUMBER', true],
    ['PERCENTAGE', true],
    ['UNIT_INTERVAL', false],
    ['TEXT', false],
    ['BOOLEAN', false],
    [undefined, false],
  ] as const) {
    it(`${hasLimits ? 'counts' : 'does not count'} for the value type ${valueType ?? 'that is not known'}`, () => {
      const dataSetElements = [elementOf(BIRTHS, { valueType })];
      expect(outside({ value: '10' }, { dataSetElements })?.length).toBe(hasLimits ? 1 : 0);
    });
  }

  it('is none where this DHIS2 does not store its zero', () => {
    const dataSetElements = [elementOf(BIRTHS, { zeroIsSignificant: false })];
    const ofVersion = (version?: string) =>
      outside({ value: '0' }, { dataSetElements, system: { version } })?.length;
    expect([ofVersion('2.42.5'), ofVersion('2.43.1'), ofVersion()]).toEqual([0, 1, 1]);
  });

  it('is not judged where no limits are known', () => {
    const judged = judgeDataEntry(
      setOf([valueOf()]),
      metadataOf({ minMaxDataElements: undefined }),
      undefined,
    );
    expect(judged === undefined ? true : 'outsideLimits' in judged).toBeFalse();
  });
});
