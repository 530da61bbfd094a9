import { parsePeriod } from '../period/period.ts';
import { BIRTHS, DATA_SET, DISTRICT, UNIT } from '../testing/builders.ts';
import { removalsOf } from './removals.ts';

const period = parsePeriod('202602');
if (period === undefined) throw new Error('no period');
const dataSet = { dataSet: DATA_SET, period };
const owners = [{ owner: 'chw', before: 40, why: 'moved' }] as const;

describe('the removals file', () => {
  it('names exactly the rows that are left behind, with their last values', () => {
    const combo = 'girls000001';
    const removals = removalsOf(dataSet, [
      { orgUnit: UNIT, dataElement: BIRTHS, categoryOptionCombo: combo, value: '40', owners },
      { orgUnit: DISTRICT, dataElement: BIRTHS, value: '7', owners: [] },
    ]);
    expect(removals).toEqual({
      ...dataSet,
      dataValues: [
        { orgUnit: UNIT, dataElement: BIRTHS, categoryOptionCombo: combo, value: '40' },
        { orgUnit: DISTRICT, dataElement: BIRTHS, value: '7' },
      ],
    });
  });

  it('is none where nothing is left behind', () => {
    expect(removalsOf(dataSet, [])).toBeUndefined();
  });
});
