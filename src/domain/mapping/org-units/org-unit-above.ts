import type { ContactId } from '../../place/lineage.ts';
import type { PlaceToMap } from './place-to-map.ts';
import type { OrgUnitSuggestion } from './suggestion.ts';
import type { UnitsToMap } from './unit-to-map.ts';

/** The org unit that a place lies at: places below it are looked for there. */
export interface OrgUnitAbove {
  readonly orgUnit: string;
  readonly isCertain: boolean;
}

/** A guess that is worth looking below. */
const WORTH_LOOKING = 0.8;

/** The org unit of the nearest place above that has one; undefined where none has. */
export const orgUnitAbove = (
  place: PlaceToMap,
  ofPlaces: ReadonlyMap<ContactId, OrgUnitAbove>,
): OrgUnitAbove | undefined =>
  place.lineage
    .slice(1)
    .map((id) => ofPlaces.get(id))
    .find((orgUnit) => orgUnit !== undefined);

/**
 * Where a place lies itself, for those below it: where it was decided, where its mapping says so, or where a
 * guess is good enough.
 *
 * @param decision the id of an org unit; null for none, undefined where nobody decided
 * @param inPlace the ids that its mapping names today
 * @param suggestions the best first
 */
export function orgUnitForPlacesBelow(
  decision: string | null | undefined,
  inPlace: readonly string[],
  [best]: readonly OrgUnitSuggestion[],
  units: UnitsToMap,
): OrgUnitAbove | undefined {
  if (decision !== undefined && decision !== null && units.has(decision))
    return { orgUnit: decision, isCertain: true };
  const [only, ...others] = inPlace.filter((id) => units.has(id));
  if (only !== undefined) return { orgUnit: only, isCertain: others.length === 0 };
  if (best === undefined || (!best.isCertain && best.score < WORTH_LOOKING)) return undefined;
  return { orgUnit: best.orgUnit, isCertain: best.isCertain };
}
