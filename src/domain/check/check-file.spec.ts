import type { ExportReport } from '../aggregate/export-report.ts';
import type { DataValue } from '../data-value-set/data-value-set.ts';
import { BIRTHS, DISTRICT, UNIT, VISITS } from '../testing/builders.ts';
import { setOf, TODAY, valueOf } from '../testing/checked.ts';
import { elementOf, metadataOf } from '../testing/dhis2-metadata.ts';
import {
  needsAttention,
  NO_CHECK_OPTIONS,
  reportOfFile,
  checkFile,
  type CheckOptions,
} from './check-file.ts';

describe('a file that is looked at before it leaves', () => {
  const review = (
    values: readonly DataValue[],
    options: Partial<CheckOptions> = {},
    metadata: object = {},
  ) => {
    const context = { today: TODAY, attribution: 'ancestors' as const };
    return checkFile(setOf(values), metadataOf(metadata), context, {
      ...NO_CHECK_OPTIONS,
      ...options,
    });
  };
  const kinds = ({ check }: ReturnType<typeof review>) => check.findings.map(({ kind }) => kind);

  it('is as it was counted where nothing is wanted', () => {
    const values = [valueOf(), valueOf({ orgUnit: 'strange0001' })];
    const { dataValueSet, check } = review(values);
    expect(dataValueSet).toEqual(setOf(values));
    expect(check.leftOut).toEqual([]);
    expect(check.findings.map(({ kind }) => kind)).toEqual(['org-unit-not-assigned']);
    expect(needsAttention(check)).toBeTrue();
  });

  it('is checked again without the rows that are left out', () => {
    const values = [valueOf({ orgUnit: DISTRICT }), valueOf({ orgUnit: UNIT, value: 'x' })];
    expect(kinds(review(values))).toEqual(['parent-and-child', 'value-type']);
    const reviewed = review(values, { leaveOut: ['value-type'] });
    expect(kinds(reviewed)).toEqual([]);
    expect(needsAttention(reviewed.check)).toBeFalse();
    expect(reviewed.check.leftOut.map(({ index, reason }) => [index, reason])).toEqual([
      [1, 'value-type'],
    ]);
    expect(reviewed.dataValueSet?.orgUnit).toBe(DISTRICT);
  });

  it('is no file where no row is left', () => {
    const { dataValueSet, check } = review([valueOf({ value: 'x' })], { leaveOut: ['value-type'] });
    expect(dataValueSet).toBeUndefined();
    expect(check.findings).toEqual([]);
    expect(check.notChecked).toEqual([]);
    expect(check.leftOut.length).toBe(1);
    expect('validation' in check).toBeFalse();
  });

  it('is no file where all rows were a no that cannot be said', () => {
    const metadata = { dataSetElements: [elementOf(BIRTHS, { valueType: 'TRUE_ONLY' })] };
    const { dataValueSet, check } = review([valueOf({ value: '0' })], { isYesNo: true }, metadata);
    expect(dataValueSet).toBeUndefined();
    expect([check.findings, check.leftOut, check.withoutNo.length]).toEqual([[], [], 1]);
  });

  it('is held against the validation rules, where some are known', () => {
    const { check } = review([valueOf()], {}, { validationRules: [] });
    expect(check.validation).toEqual({ rules: [], violations: [], notRun: [] });
    expect('validation' in review([valueOf()], {}, { validationRules: null }).check).toBeFalse();
  });

  it('says yes and no only where that is wanted, and offers it where it can', () => {
    const metadata = {
      dataSetElements: [
        elementOf(BIRTHS, { valueType: 'BOOLEAN' }),
        elementOf(VISITS, { valueType: 'TRUE_ONLY' }),
      ],
    };
    const values = [valueOf({ value: '17' }), valueOf({ dataElement: VISITS, value: '0' })];
    const asCounted = review(values, {}, metadata);
    expect(asCounted.check.hasYesNo).toBeTrue();
    expect(asCounted.check.changed).toEqual([]);
    expect(asCounted.check.withoutNo).toEqual([]);
    expect(kinds(asCounted)).toEqual(['value-type', 'value-type']);
    const { dataValueSet, check } = review(values, { isYesNo: true }, metadata);
    expect(dataValueSet?.dataValues.map(({ value }) => value)).toEqual(['true']);
    expect(check.changed.map(({ value, becomes }) => [value, becomes])).toEqual([['17', 'true']]);
    expect(check.withoutNo.map(({ dataElement }) => dataElement)).toEqual([VISITS]);
    expect(check.findings).toEqual([]);
    expect(review([valueOf()]).check.hasYesNo).toBeFalse();
  });

  it('is left as it is where nobody said anything', () => {
    expect(NO_CHECK_OPTIONS).toEqual({ leaveOut: [], isYesNo: false });
  });

  it('needs nobody to look where all findings are harmless', () => {
    const context = { today: TODAY, attribution: 'nearest' as const };
    const file = setOf([valueOf({ orgUnit: DISTRICT }), valueOf({ orgUnit: UNIT })]);
    const { check } = checkFile(file, metadataOf(), context, NO_CHECK_OPTIONS);
    expect(check.findings.map(({ kind }) => kind)).toEqual(['parent-and-child']);
    expect(needsAttention(check)).toBeFalse();
  });

  it('has the figures of its own rows', () => {
    const report = { dataValues: 9, orgUnits: 9, owners: 5 } as ExportReport;
    const file = setOf([valueOf(), valueOf({ dataElement: VISITS }), valueOf({ orgUnit: 'x' })]);
    expect(reportOfFile(report, file)).toEqual({ ...report, dataValues: 3, orgUnits: 2 });
  });
});
