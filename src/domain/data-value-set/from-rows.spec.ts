import type { Row } from '../aggregate/rows.ts';
import type { Period } from '../period/period.ts';
import { dataValueSetOfRows, orgUnitsOfRows } from './from-rows.ts';

const PERIOD = '202602' as Period;

const row = (orgUnit: string, more: object = {}, value = '3'): Row => ({
  orgUnit,
  key: { dataElement: 'births', value: 'total', targets: [], ...more },
  value,
});

describe('the file of rows', () => {
  it('has what a row has, and nothing that it has not', () => {
    const all = { categoryOptionCombo: 'c', attributeOptionCombo: 'a', comment: 'late' };
    const file = dataValueSetOfRows([row('unit', all), row('unit')], 'set', PERIOD, undefined);
    expect(file).toEqual({
      dataSet: 'set',
      period: PERIOD,
      orgUnit: 'unit',
      dataValues: [
        { dataElement: 'births', ...all, value: '3' },
        { dataElement: 'births', value: '3' },
      ],
    });
  });

  it('has the org unit with each value where there are several', () => {
    const rows = [row('a'), row('b')];
    expect(dataValueSetOfRows(rows, 'set', PERIOD, '2026-03-01')).toEqual({
      dataSet: 'set',
      completeDate: '2026-03-01',
      period: PERIOD,
      dataValues: [
        { dataElement: 'births', orgUnit: 'a', value: '3' },
        { dataElement: 'births', orgUnit: 'b', value: '3' },
      ],
    });
  });

  it('of nothing has no org unit', () => {
    const file = dataValueSetOfRows([], 'set', PERIOD, undefined);
    expect(file).toEqual({ dataSet: 'set', period: PERIOD, dataValues: [] });
  });

  it('is of each org unit once, in the order of the rows', () => {
    expect(orgUnitsOfRows([row('b'), row('b'), row('a')])).toEqual(['b', 'a']);
  });
});
