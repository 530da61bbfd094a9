import type { ContactId } from '../../place/lineage.ts';
import type { FoundForPlace } from './find-org-units.ts';
import type { MappingConflict } from './suggestion.ts';
import type { UnitsToMap } from './unit-to-map.ts';

/**
 * What is wrong with the mapping of a place, or stands in the way of one.
 *
 * @param chosen what was found with certainty or chosen for it
 * @param holders the places that have each org unit, or were given it
 */
export function mappingConflicts(
  { place, inPlace, suggestions }: FoundForPlace,
  chosen: string | undefined,
  holders: ReadonlyMap<string, readonly ContactId[]>,
  units: UnitsToMap,
): readonly MappingConflict[] {
  const isReplaced = chosen !== undefined && !inPlace.includes(chosen);
  const kept = isReplaced ? [] : inPlace;
  // What a table of another instance chose may be in no data set here.
  const named = isReplaced ? [chosen] : kept;
  const ofUnits = named.flatMap((orgUnit): readonly MappingConflict[] => {
    const unit = units.get(orgUnit);
    if (unit === undefined) return [{ kind: 'unknown-org-unit', orgUnit }];
    return unit.isAssigned ? [] : [{ kind: 'not-assigned', orgUnit }];
  });
  const held = chosen === undefined ? kept : [chosen];
  const shared = held.flatMap((orgUnit): readonly MappingConflict[] => {
    const other = holders.get(orgUnit)?.find((id) => id !== place.id);
    return other === undefined ? [] : [{ kind: 'two-places', orgUnit, other }];
  });
  // Where all that it could be is taken, somebody has to say which of the places it is.
  const isAllTaken = held.length === 0 && suggestions.every(({ orgUnit }) => holders.has(orgUnit));
  const taken = (isAllTaken ? suggestions.slice(0, 1) : []).flatMap(
    ({ orgUnit }): readonly MappingConflict[] => {
      const [other] = holders.get(orgUnit) ?? [];
      return other === undefined ? [] : [{ kind: 'two-places', orgUnit, other }];
    },
  );
  const certain = suggestions.find(({ isCertain }) => isCertain);
  const [only] = kept;
  const differs: readonly MappingConflict[] =
    only !== undefined && certain !== undefined && !kept.includes(certain.orgUnit)
      ? [{ kind: 'differs', orgUnit: only, suggested: certain.orgUnit }]
      : [];
  const several: readonly MappingConflict[] =
    kept.length > 1 ? [{ kind: 'several-org-units', orgUnits: kept }] : [];
  return [...ofUnits, ...several, ...shared, ...taken, ...differs];
}
