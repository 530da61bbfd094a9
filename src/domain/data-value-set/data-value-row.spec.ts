import type { Period } from '../period/period.ts';
import { rowsOfSet, withRows } from './data-value-row.ts';
import type { DataValueSet } from './data-value-set.ts';

const set: DataValueSet = {
  dataSet: 'dataSet0001',
  period: '202602' as Period,
  dataValues: [
    { dataElement: 'births00001', orgUnit: 'unit0000001', value: '1' },
    {
      dataElement: 'births00001',
      categoryOptionCombo: 'combo000001',
      attributeOptionCombo: 'combo000002',
      orgUnit: 'unit0000002',
      value: '2',
      comment: 'late',
    },
  ],
};

describe('rows of a dataValueSet', () => {
  it('carry the org unit that stands on the value', () => {
    expect(rowsOfSet(set).map(({ orgUnit }) => orgUnit)).toEqual(['unit0000001', 'unit0000002']);
  });

  it('carry the org unit that stands at the top', () => {
    const alone = {
      ...set,
      orgUnit: 'top00000001',
      dataValues: [{ dataElement: 'a', value: '1' }],
    };
    expect(rowsOfSet(alone)).toEqual([{ dataElement: 'a', orgUnit: 'top00000001', value: '1' }]);
  });

  it('carry an empty one where none is written', () => {
    expect(rowsOfSet({ ...set, dataValues: [{ dataElement: 'a', value: '1' }] })).toEqual([
      { dataElement: 'a', orgUnit: '', value: '1' },
    ]);
  });

  it('keep what the file says of their ids, and its complete date where one org unit is left', () => {
    const said = { ...set, orgUnitIdScheme: 'CODE', completeDate: '2026-03-01' } as const;
    const rows = rowsOfSet(said);
    const several = withRows(said, rows);
    expect([several?.orgUnitIdScheme as unknown, several?.completeDate]).toEqual([
      'CODE',
      undefined,
    ]);
    expect('completeDate' in (several ?? {})).toBeFalse();
    const alone = withRows(said, rows.slice(1));
    expect(alone?.completeDate).toBe('2026-03-01');
    const without = withRows(set, rows.slice(1)) ?? {};
    expect(['completeDate' in without, 'orgUnitIdScheme' in without]).toEqual([false, false]);
  });

  it('make the same bytes again', () => {
    expect(JSON.stringify(withRows(set, rowsOfSet(set)))).toBe(JSON.stringify(set));
  });

  it('write the org unit at the top where only one is left', () => {
    const [, second] = rowsOfSet(set);
    expect(JSON.stringify(withRows(set, second === undefined ? [] : [second]))).toBe(
      '{"dataSet":"dataSet0001","period":"202602","orgUnit":"unit0000002","dataValues":[' +
        '{"dataElement":"births00001","categoryOptionCombo":"combo000001",' +
        '"attributeOptionCombo":"combo000002","value":"2","comment":"late"}]}',
    );
  });

  it('are no file where none is left', () => {
    expect(withRows(set, [])).toBeUndefined();
  });

  it('keep the complete date with one org unit only', () => {
    const complete = { ...set, completeDate: '2026-03-01' };
    expect(withRows(complete, rowsOfSet(set).slice(1))?.completeDate).toBe('2026-03-01');
    expect(withRows(complete, rowsOfSet(set))?.completeDate).toBeUndefined();
  });
});
