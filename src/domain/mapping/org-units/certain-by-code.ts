import { nameSimilarity, type NameDistance } from '../names/name-similarity.ts';
import { compareKinds, sameMarks, type PlaceName } from '../names/place-name.ts';
import type { OrgUnitSuggestion } from './suggestion.ts';
import type { NamedUnit } from './unit-index.ts';

/** Two names that are less alike than this let a code be doubted: it may be mistyped. */
const NOT_DOUBTED = 0.5;

/**
 * The org units whose code a place has. It is certain where only one has it, the names do not contradict
 * it, and it lies below the org unit of the place above.
 *
 * @param found the org units of the codes of the place that no other place has
 * @param within the org units below that of the place above
 */
export function suggestionsByCode(
  found: readonly NamedUnit[],
  name: PlaceName,
  within: ReadonlySet<string>,
  distance: NameDistance,
): readonly OrgUnitSuggestion[] {
  return found.map((named): OrgUnitSuggestion => {
    const alike = nameSimilarity(name, named.name, distance);
    const isInside = within.has(named.unit.id);
    const kinds = compareKinds(name, named.name);
    // One village often has a dispensary and a community unit, or an A and a B: a code mistyped by a
    // digit is often the other's.
    const isContradicted = alike < NOT_DOUBTED || kinds === 'other' || !sameMarks(name, named.name);
    return {
      orgUnit: named.unit.id,
      by: 'code',
      score: Math.max(alike, NOT_DOUBTED),
      isCertain:
        found.length === 1 && isInside && !isContradicted && named.unit.closedDate === undefined,
      ...(isInside ? {} : { isElsewhere: true as const }),
    };
  });
}
