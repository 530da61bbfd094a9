import { placeName } from '../names/place-name.ts';
import { runThrough } from '../steps.ts';
import { indexUnits, nameKey, type UnitIndex } from './unit-index.ts';
import { unitsToMap } from './unit-to-map.ts';

const units = unitsToMap(
  {
    organisationUnits: [
      { id: 'county', name: 'Kisumu', path: '/county' },
      { id: 'sub', name: 'Nyando', path: '/county/sub' },
    ],
  },
  [
    { id: 'kadero', name: 'Kadero CU', path: '/county/sub/kadero', code: ' ke_7 ' },
    { id: 'other', name: 'Kadero Dispensary', path: '/county/other', code: 'KE_8' },
  ],
);

describe('the org units among which a place is looked for', () => {
  let index: UnitIndex;
  beforeEach(() => {
    index = runThrough(indexUnits(units));
  });
  const ids = (below: string | undefined, isToMap: boolean) => [...index.scope(below, isToMap).ids];

  it('are those of the data set, everywhere or below an org unit, which is not one of them', () => {
    expect(ids(undefined, true)).toEqual(['kadero', 'other']);
    expect(ids('county', true)).toEqual(['kadero', 'other']);
    expect(ids('sub', true)).toEqual(['kadero']);
    expect(ids('kadero', true)).toEqual([]);
    expect(index.scope('sub', true).units.map(({ unit }) => unit.id)).toEqual(['kadero']);
  });

  it('are those that have others below them, for places that are not mapped', () => {
    expect(ids(undefined, false)).toEqual(['county', 'sub']);
    expect(ids('county', false)).toEqual(['sub']);
    expect(ids('sub', false)).toEqual([]);
  });

  it('are put together once, however many places lie there', () => {
    expect(index.scope('county', true)).toBe(index.scope('county', true));
    expect(index.scope(undefined, true)).toBe(index.scope(undefined, true));
    expect(index.scope('gone', true).units).toEqual([]);
  });

  it('are found by their codes, in whatever letter case and white space', () => {
    const found = (code: string) => index.ofCode(code).map(({ unit }) => unit.id);
    expect(found('KE_7')).toEqual(['kadero']);
    expect(found(' ke_8')).toEqual(['other']);
    expect(found('')).toEqual([]);
  });

  it('are found by their own words and marks, whatever their kinds', () => {
    const found = (name: string) =>
      index.ofName(nameKey(placeName(name))).map((one) => one.unit.id);
    expect(found('KADERO')).toEqual(['kadero', 'other']);
    expect(found('Kadero 2')).toEqual([]);
    expect(nameKey(placeName('Kadero 1 2'))).not.toBe(nameKey(placeName('Kadero 12')));
  });

  it('are taken apart a hundred at a time, so that a page stays usable meanwhile', () => {
    const many = Array.from({ length: 250 }, (_, at) => ({ id: `u${String(at)}`, name: 'Kadero' }));
    expect([...indexUnits(unitsToMap({}, many))]).toEqual([0, 0, 0]);
  });
});
