import type { OrgUnitAbove } from './org-unit-above.ts';
import { bestFirst, candidatesByName, sameNameElsewhere, suggestionOf } from './candidates.ts';
import { certainByName, type CountedNames } from './certain-by-name.ts';
import { suggestionsByCode } from './certain-by-code.ts';
import type { NameDistance } from '../names/name-similarity.ts';
import type { SoughtPlace } from './place-scope.ts';
import type { OrgUnitSuggestion } from './suggestion.ts';
import { nameKey, type NamedUnit, type UnitIndex } from './unit-index.ts';

/** A place as it is looked for among org units. */
export interface PlaceSearch extends SoughtPlace {
  readonly above: OrgUnitAbove | undefined;
  readonly index: UnitIndex;
  readonly distance: NameDistance;
  /** Codes that no other place has. */
  readonly codes: readonly string[];
  readonly places: CountedNames | undefined;
}

/**
 * The org units that a place may be: by its codes, then by its name within the org unit that it lies in, then
 * elsewhere. The certain ones come first, then the best.
 */
export function orgUnitCandidates(search: PlaceSearch): readonly OrgUnitSuggestion[] {
  const { place, name, isToMap, above, index, distance, places } = search;
  const all = index.scope(undefined, isToMap);
  const within = above === undefined ? all : index.scope(above.orgUnit, isToMap);
  const isOutside = ({ unit }: NamedUnit): boolean =>
    all.ids.has(unit.id) && !within.ids.has(unit.id);
  const ofCodes = new Set(search.codes.flatMap((code) => index.ofCode(code)));
  const meant = [...ofCodes].filter(({ unit }) => all.ids.has(unit.id));
  const byCode = suggestionsByCode(meant, name, within.ids, distance);
  const byName = candidatesByName(name, within.units, distance);
  const outside =
    above === undefined
      ? []
      : above.isCertain
        ? sameNameElsewhere(name, index.ofName(nameKey(name)).filter(isOutside), distance)
        : candidatesByName(name, all.units.filter(isOutside), distance).map((one) => ({
            ...one,
            score: one.score * 0.9,
          }));
  // A code that says something else makes the name doubtful. Without a place above, the whole of DHIS2 is
  // the scope: then the name has to say the kind, too.
  const isTop = place.lineage.length === 1;
  const certain =
    byCode.length > 0 || places === undefined
      ? undefined
      : above?.isCertain === true || isTop
        ? certainByName(name, byName, {
            units: within.units,
            places,
            asksForKind: isTop,
          })
        : undefined;
  const ofCode = new Set(byCode.map(({ orgUnit }) => orgUnit));
  const named = [...byName, ...outside]
    .filter(({ orgUnit }) => !ofCode.has(orgUnit))
    .map((one) => suggestionOf(one === certain ? { ...one, isCertain: true } : one));
  return [...byCode, ...named].sort(certainFirst);
}

const certainFirst = (a: OrgUnitSuggestion, b: OrgUnitSuggestion): number =>
  Number(b.isCertain) - Number(a.isCertain) || bestFirst(a, b);
