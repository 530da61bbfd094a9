import { distance } from 'fastest-levenshtein';
import { facilities } from '../testing/facilities/facilities.ts';
import { runThrough, type Steps } from './steps.ts';
import { orgUnitSuggestions, suggestOrgUnits } from './suggest-org-units.ts';
import type { MappingDecisions } from './suggestion.ts';

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

  it('are looked for place by place, and after a decision only where it changes what is above', () => {
    const suggest = runThrough(orgUnitSuggestions(sought, distance));
    expect(counted(suggest(new Map())).steps).toBe(places.length + HOLDING);
    expect(counted(suggest(new Map([[first, itsUnit]]))).steps).toBe(HOLDING);
    const below = counted(suggest(new Map([[area, other]]))).steps - HOLDING;
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(places.length / 4);
  });
});
