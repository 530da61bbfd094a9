import * as fc from 'fast-check';
import { rowsOfSet } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { Period } from '../period/period.ts';
import { BIRTHS, DATA_SET, UNIT, VISITS } from '../testing/builders.ts';
import { metadataOf, OTHER_UNIT } from '../testing/dhis2-metadata.ts';
import { checkRows } from './check-rows.ts';
import { FINDING_KINDS } from './finding-rules.ts';
import type { FindingKind } from './finding.ts';
import { leaveOut, type WithoutRows } from './leave-out.ts';

const set: DataValueSet = {
  dataSet: DATA_SET,
  period: '202603' as Period,
  dataValues: [
    { dataElement: BIRTHS, orgUnit: UNIT, value: '1' },
    { dataElement: 'other000001', orgUnit: 'other000002', value: '2' },
    { dataElement: VISITS, orgUnit: OTHER_UNIT, value: '9999999999' },
  ],
};

const left = (dataValueSet: DataValueSet, ...kinds: FindingKind[]): WithoutRows =>
  leaveOut(
    dataValueSet,
    checkRows(dataValueSet, metadataOf(), { today: '2026-03-05' }).findings,
    kinds,
  );

describe('leaving rows out', () => {
  it('leaves out the rows with findings of these kinds, and lists them with their reason', () => {
    const { dataValueSet, leftOut } = left(set, 'org-unit-not-assigned', 'element-not-in-data-set');
    expect(dataValueSet?.dataValues.map(({ value }) => value)).toEqual(['1', '9999999999']);
    expect(leftOut).toEqual([
      {
        index: 1,
        dataElement: 'other000001',
        orgUnit: 'other000002',
        value: '2',
        reason: 'element-not-in-data-set',
      },
    ]);
  });

  it('leaves nothing out for what is about the file', () => {
    expect(left(set, 'future-period')).toEqual({ dataValueSet: set, leftOut: [] });
  });

  it('leaves a file untouched of which nothing is left out, also an empty one', () => {
    const empty = { ...set, dataValues: [] };
    expect(leaveOut(empty, [], ['value-type'])).toEqual({ dataValueSet: empty, leftOut: [] });
  });

  it('lists rows in the order of the file, in whichever order they were found', () => {
    const { findings } = checkRows(set, metadataOf(), { today: '2026-03-05' });
    const kinds = ['value-type', 'element-not-in-data-set'] as const;
    const { leftOut } = leaveOut(set, [...findings].reverse(), kinds);
    expect(leftOut.map(({ index }) => index)).toEqual([1, 2]);
  });

  it('writes the org unit at the top where one is left', () => {
    const { dataValueSet } = left(set, 'org-unit-not-assigned', 'value-type');
    expect(dataValueSet).toEqual({
      dataSet: DATA_SET,
      period: '202603' as Period,
      orgUnit: UNIT,
      dataValues: [{ dataElement: BIRTHS, value: '1' }],
    });
  });

  it('gives no file where no row is left', () => {
    const alone = { ...set, dataValues: set.dataValues.slice(1, 2) };
    expect(left(alone, 'org-unit-not-assigned').dataValueSet).toBeUndefined();
  });

  it('of every kind leaves a file of which no row has a finding; together they are the whole', () => {
    const ids = fc.constantFrom(BIRTHS, VISITS, UNIT, OTHER_UNIT, 'other000001');
    const values = fc.array(
      fc.record({ dataElement: ids, orgUnit: ids, value: fc.constantFrom('0', '3', '1e9', '') }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(values, (dataValues) => {
        const whole = { ...set, dataValues };
        const { dataValueSet, leftOut } = left(whole, ...FINDING_KINDS);
        const kept = dataValueSet === undefined ? [] : rowsOfSet(dataValueSet);
        expect(kept.length + leftOut.length).toBe(dataValues.length);
        const again =
          dataValueSet === undefined ? [] : left(dataValueSet, ...FINDING_KINDS).leftOut;
        expect(again).toEqual([]);
      }),
    );
  });
});
