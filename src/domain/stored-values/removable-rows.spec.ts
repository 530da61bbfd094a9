import { removableRows, rowsStillHeld } from './removable-rows.ts';
import { decodeStoredValues } from './stored-data-value.ts';

const BIRTHS = 'births00001';
const OTHER_DEFAULT = 'bRowv6yZOF2';

const row = (orgUnit: string, value: string, more: object = {}) => ({
  dataElement: BIRTHS,
  orgUnit,
  value,
  ...more,
});

const held = (combo: string, values: Readonly<Record<string, string>>) =>
  decodeStoredValues({
    dataValues: Object.entries(values).map(([unit, value]) => ({
      ...row(unit, value),
      categoryOptionCombo: combo,
      attributeOptionCombo: combo,
    })),
  });

describe('rows that DHIS2 still holds', () => {
  it('are those of which it has a value, whatever that is', () => {
    const rows = [row('a', '40'), row('b', '15'), row('c', '3')];
    const values = held('HllvX50cXC0', { a: '40', b: '16' });
    expect(rowsStillHeld(rows, values).map(({ orgUnit }) => orgUnit)).toEqual(['a', 'b']);
  });
});

describe('rows of a former export that are to be deleted', () => {
  it('are those that still hold what was written', () => {
    const rows = [row('a', '40'), row('b', '15'), row('c', '3')];
    const values = held('HllvX50cXC0', { a: '40', b: '16', d: '7' });
    expect(removableRows(rows, [], values)).toEqual({
      removable: [row('a', '40')],
      changedSince: [{ orgUnit: 'b', dataElement: BIRTHS, inDhis2: '16', now: '15' }],
      gone: [row('c', '3')],
      inFile: [],
    });
  });

  it('are none that the file of now has, by another name of the default combo', () => {
    const named = { categoryOptionCombo: OTHER_DEFAULT, attributeOptionCombo: OTHER_DEFAULT };
    const values = held(OTHER_DEFAULT, { a: '40' });
    const defaults = { optionCombo: OTHER_DEFAULT };
    const { removable, inFile } = removableRows(
      [row('a', '40')],
      [row('a', '40', named)],
      values,
      defaults,
    );
    expect([removable, inFile.length]).toEqual([[], 1]);
  });

  it('are gone where DHIS2 holds nothing, also while the file has other rows of which it holds nothing', () => {
    const { gone, inFile } = removableRows([row('a', '40')], [row('b', '1')], []);
    expect([gone.length, inFile.length]).toEqual([1, 0]);
  });

  it('are never values that neither list names', () => {
    const values = held('HllvX50cXC0', { a: '40', b: '15' });
    expect(removableRows([], [], values).removable).toEqual([]);
  });
});
