import { mappingConflicts } from './mapping-conflicts.ts';
import { decodePlaceToMap } from './place-to-map.ts';
import { unitsToMap } from './unit-to-map.ts';

const units = unitsToMap({ organisationUnits: [{ id: 'county', name: 'Kisumu' }] }, [
  { id: 'kadero', name: 'Kadero' },
  { id: 'katito', name: 'Katito' },
]);

interface Given {
  readonly inPlace?: readonly string[];
  readonly chosen?: string;
  /** Org units that it may be, the certain one with a mark. */
  readonly suggested?: readonly string[];
  readonly holders?: Readonly<Record<string, readonly string[]>>;
}

function conflicts({ inPlace = [], chosen, suggested = [], holders = {} }: Given) {
  const place = decodePlaceToMap({ _id: 'a', type: 'clinic' });
  if (place === undefined) throw new Error('no place');
  const suggestions = suggested.map((name) => ({
    orgUnit: name.replace('!', ''),
    by: 'name' as const,
    score: 1,
    isCertain: name.endsWith('!'),
  }));
  const found = { place, isToMap: true, inPlace, suggestions };
  return mappingConflicts(found, chosen, new Map(Object.entries(holders)), units);
}

describe('what stands in the way of a mapping', () => {
  it('is an org unit that the data set is not assigned to, in place or chosen', () => {
    const notAssigned = { kind: 'not-assigned', orgUnit: 'county' } as const;
    expect(conflicts({ inPlace: ['county'] })).toEqual([notAssigned]);
    expect(conflicts({ chosen: 'county' })).toEqual([notAssigned]);
    expect(conflicts({ inPlace: ['kadero'] })).toEqual([]);
    expect(conflicts({ chosen: 'kadero' })).toEqual([]);
  });

  it('is over where another org unit is chosen, and stays where one of several is', () => {
    expect(conflicts({ inPlace: ['gone', 'county'], chosen: 'kadero' })).toEqual([]);
    expect(conflicts({ inPlace: ['kadero', 'katito'], chosen: 'katito' })).toEqual([
      { kind: 'several-org-units', orgUnits: ['kadero', 'katito'] },
    ]);
  });

  it('is another place of the org unit that is chosen, or of one in place where none is', () => {
    const holders = { kadero: ['a', 'b'], katito: ['a'] };
    const twoPlaces = { kind: 'two-places', orgUnit: 'kadero', other: 'b' } as const;
    expect(conflicts({ inPlace: ['kadero'], holders })).toEqual([twoPlaces]);
    expect(conflicts({ chosen: 'kadero', holders })).toEqual([twoPlaces]);
    expect(conflicts({ inPlace: ['kadero'], chosen: 'katito', holders })).toEqual([]);
  });

  it('is that all that it could be is taken, where nothing is in place or chosen', () => {
    const holders = { kadero: ['b'], katito: ['c'] };
    const suggested = ['katito', 'kadero'];
    expect(conflicts({ suggested, holders })).toEqual([
      { kind: 'two-places', orgUnit: 'katito', other: 'c' },
    ]);
    expect(conflicts({ suggested, holders: { katito: ['c'] } })).toEqual([]);
    expect(conflicts({ suggested, holders, inPlace: ['kadero'] })).toEqual([
      { kind: 'two-places', orgUnit: 'kadero', other: 'b' },
    ]);
    expect(conflicts({ suggested, holders, chosen: 'kadero' })).toEqual([
      { kind: 'two-places', orgUnit: 'kadero', other: 'b' },
    ]);
    expect(conflicts({ holders })).toEqual([]);
  });

  it('is that it is certainly another one than the one in place', () => {
    const suggested = ['kadero', 'katito!'];
    expect(conflicts({ suggested, inPlace: ['kadero'] })).toEqual([
      { kind: 'differs', orgUnit: 'kadero', suggested: 'katito' },
    ]);
    expect(conflicts({ suggested, inPlace: ['katito'] })).toEqual([]);
    expect(conflicts({ suggested })).toEqual([]);
    expect(conflicts({ suggested: ['kadero', 'katito'], inPlace: ['kadero'] })).toEqual([]);
  });
});
