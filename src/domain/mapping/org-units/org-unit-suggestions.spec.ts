import { distance } from 'fastest-levenshtein';
import { facilities } from '../../testing/facilities/facilities.ts';
import { decodePlaceToMap } from './place-to-map.ts';
import { runThrough, type Steps } from '../steps.ts';
import { orgUnitSuggestions, suggestOrgUnits } from './suggest-org-units.ts';
import type { MappingDecisions } from './suggestion.ts';
import { unitsToMap } from './unit-to-map.ts';

/** The steps in which places are held against one another, once all are looked for. */
const HOLDING = 3;

/** Runs it to its end, and counts the steps. */
function counted<T>(steps: Steps<T>): { readonly steps: number; readonly value: T } {
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { steps: count, value: step.value };
  }
}

describe('suggestions that are asked for again with other decisions', () => {
  const { places, units, truth } = facilities(42);
  const sought = { places, units, types: new Set(['facility']), dataSet: 'VMuFODsyWaO' };
  const [[first, itsUnit] = ['', ''], [second] = ['']] = [...truth];
  const area = places.find(({ type }) => type === 'area')?.id ?? '';
  const other = [...units.values()].filter(({ above }) => above.length === 2).at(-1)?.id ?? '';

  it('are those of a search that knows nothing, whatever was decided before', () => {
    const suggest = runThrough(orgUnitSuggestions(sought, distance));
    const decided: MappingDecisions[] = [
      new Map(),
      new Map([[first, itsUnit] as const, [second, null] as const]),
      new Map([[area, other]]),
      new Map([[second, itsUnit]]),
      new Map(),
    ];
    for (const decisions of decided) {
      const anew = suggestOrgUnits({ ...sought, decisions }, distance);
      expect(runThrough(suggest(decisions))).toEqual(anew);
    }
  });

  it('are the same in whatever order places are read: looked for from the highest down', () => {
    const settled = (inOrder: typeof places) =>
      new Map(
        suggestOrgUnits({ ...sought, places: inOrder, decisions: new Map() }, distance).map(
          (one) => [one.place.id, one.settled],
        ),
      );
    expect(settled([...places].reverse())).toEqual(settled(places));
  });

  it('are certain below a guess once somebody says that it is right', () => {
    const countyUnits = unitsToMap(
      {
        organisationUnits: [
          { id: 'county', name: 'Kisumu', path: '/county' },
          { id: 'nyando', name: 'Nyando', path: '/county/nyando' },
        ],
      },
      [{ id: 'kadero', name: 'Kadero', path: '/county/nyando/kadero' }],
    );
    const documents = [
      { _id: 'x', type: 'district_hospital', name: 'Nyandoo' },
      { _id: 'a', type: 'clinic', name: 'Kadero', parent: { _id: 'x' } },
    ];
    const suggest = runThrough(
      orgUnitSuggestions(
        {
          places: documents.flatMap((document) => decodePlaceToMap(document) ?? []),
          types: new Set(['clinic']),
          units: countyUnits,
          dataSet: 'VMuFODsyWaO',
        },
        distance,
      ),
    );
    const states = (decisions: MappingDecisions) =>
      runThrough(suggest(decisions)).map(({ state }) => state);
    expect(states(new Map())).toEqual(['to-confirm']);
    expect(states(new Map([['x', 'nyando']]))).toEqual(['certain']);
    expect(states(new Map())).toEqual(['to-confirm']);
  });

  it('take the names of org units and places apart a hundred at a time before', () => {
    const { steps } = counted(orgUnitSuggestions(sought, distance));
    expect(steps).toBe(Math.floor(units.size / 100) + 1 + Math.floor(places.length / 100));
  });

  it('are looked for place by place, and after a decision only where it changes what is above', () => {
    const suggest = runThrough(orgUnitSuggestions(sought, distance));
    expect(counted(suggest(new Map())).steps).toBe(places.length + HOLDING);
    expect(counted(suggest(new Map([[first, itsUnit]]))).steps).toBe(HOLDING);
    const below = counted(suggest(new Map([[area, other]]))).steps - HOLDING;
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(places.length / 4);
  });
});
