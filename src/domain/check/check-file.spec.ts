import type { ExportReport } from '../aggregate/export-report.ts';
import type { DataValue } from '../data-value-set/data-value-set.ts';
import { rowsOfSet, withRows } from '../data-value-set/data-value-row.ts';
import { exportRequest } from '../export/export-request.ts';
import { reviewDocuments } from '../review/review-documents.ts';
import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  targetsOf,
  UNIT,
  VISITS,
} from '../testing/builders.ts';
import { setOf, TODAY, valueOf } from '../testing/checked.ts';
import { elementOf, metadataOf } from '../testing/dhis2-metadata.ts';
import {
  needsAttention,
  NO_CHECK_OPTIONS,
  reportOfDocuments,
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
    expect(reportOfFile(report, undefined)).toEqual({ ...report, dataValues: 0, orgUnits: 0 });
  });

  it('has as many owners and documents as have a number in a row that was not left out', () => {
    const settings = settingsOf(
      { id: 'births', dhis: { dataElement: BIRTHS } },
      { id: 'visits', dhis: { dataElement: VISITS } },
    );
    const documents = [
      placeOf('a', { orgUnit: UNIT }),
      placeOf('b', { orgUnit: DISTRICT }),
      ...['amina', 'bintou', 'silent'].map((id) => personOf(id, 'a')),
      personOf('chiku', 'b'),
      targetsOf('amina', { births: 3 }),
      targetsOf('bintou', { births: 3, visits: 1 }),
      targetsOf('silent', { others: 1 }),
      targetsOf('chiku', { visits: 1 }),
    ];
    const asked = exportRequest({ dataSet: DATA_SET, period: '202602' });
    const reviewed = reviewDocuments(settings, documents, asked, TODAY);
    if (!reviewed.ok || !reviewed.value.outcome.ok) throw new Error('nothing was counted');
    const { plan, counted, outcome } = reviewed.value;
    const { report, dataValueSet } = outcome.value;
    const figuresOf = (...left: readonly string[]) => {
      const file = withRows(
        dataValueSet,
        rowsOfSet(dataValueSet).filter(
          (row) => !left.includes(`${row.orgUnit} ${row.dataElement}`),
        ),
      );
      const of = reportOfDocuments(report, file, { keys: plan.keys, ...counted });
      expect(of.documents).toBe(
        of.documentsInFile + of.documentsLeftOut + of.documentsWithoutNumber,
      );
      return [of.dataValues, of.orgUnits, of.owners, of.documentsInFile, of.documentsLeftOut];
    };
    expect(figuresOf()).toEqual([3, 2, 3, 3, 0]);
    expect(figuresOf(`${UNIT} ${BIRTHS}`)).toEqual([2, 2, 2, 2, 1]);
    expect(figuresOf(`${UNIT} ${BIRTHS}`, `${DISTRICT} ${VISITS}`)).toEqual([1, 1, 1, 1, 2]);
    const all = rowsOfSet(dataValueSet).map((row) => `${row.orgUnit} ${row.dataElement}`);
    expect(figuresOf(...all)).toEqual([0, 0, 0, 0, 3]);
  });
});
