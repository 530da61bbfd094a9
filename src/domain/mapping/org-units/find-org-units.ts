import { groupBy } from '../../group-by.ts';
import { orgUnitsOf } from '../../place/org-unit-mapping.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { NameDistance } from '../names/name-similarity.ts';
import { orgUnitCandidates } from './org-unit-candidates.ts';
import { orgUnitForPlacesBelow, orgUnitAbove, type OrgUnitAbove } from './org-unit-above.ts';
import { placeName } from '../names/place-name.ts';
import { scopeFor, scopeKey, type PlaceScope, type SoughtPlace } from './place-scope.ts';
import type { PlaceToMap } from './place-to-map.ts';
import type { MappingDecisions, OrgUnitSuggestion } from './suggestion.ts';
import type { Steps } from '../steps.ts';
import { codeKey, indexUnits, type UnitIndex } from './unit-index.ts';
import type { UnitsToMap } from './unit-to-map.ts';

/** What org units are looked for. */
export interface PlacesSought {
  /** Those to map and those above them. */
  readonly places: readonly PlaceToMap[];
  /** The types of places that are to be mapped; others only tell where these lie. */
  readonly types: ReadonlySet<string>;
  readonly units: UnitsToMap;
  readonly dataSet: string;
}

/** What org units are suggested for, with what was decided. */
export interface PlacesToMap extends PlacesSought {
  readonly decisions: MappingDecisions;
}

/** A place with what was found for it, before places are held against each other. */
export interface FoundForPlace {
  readonly place: PlaceToMap;
  readonly isToMap: boolean;
  /** What its mapping names today, codes as their ids. */
  readonly inPlace: readonly string[];
  readonly suggestions: readonly OrgUnitSuggestion[];
}

const MOST_SUGGESTIONS = 6;

/** So many names are taken apart between two steps. */
const AT_ONCE = 100;

/** Looks for the org units of places again and again, as decisions come. */
export type OrgUnitSearch = (decisions: MappingDecisions) => Steps<readonly FoundForPlace[]>;

/** What was found for a place, and of what it follows. */
interface Finding {
  readonly scope: PlaceScope;
  readonly isCertain: boolean;
  readonly suggestions: readonly OrgUnitSuggestion[];
}

/**
 * Looks for the org unit of every place, from the highest down: by its code first, then by its name within
 * the org unit of the nearest place above. What lies above is certain where it is mapped, chosen, or found
 * with certainty itself; below a guess nothing is certain by name.
 *
 * What one search found the next one takes over where no decision on a place above changed it: a decision on
 * one of 2,000 places looks for nothing again.
 */
export function* orgUnitSearch(
  { places, types, units, dataSet }: PlacesSought,
  distance: NameDistance,
): Steps<OrgUnitSearch> {
  const index = yield* indexUnits(units);
  const ids = idsOfCodes(index, units);
  const codes = groupBy(
    places.flatMap((place) => place.codes.map((code) => ({ place, code: codeKey(code) }))),
    ({ code }) => code,
  );
  const sought: SoughtPlace[] = [];
  for (const place of places) {
    sought.push({
      place,
      name: placeName(place.name),
      isToMap: types.has(place.type),
    });
    if (sought.length % AT_ONCE === 0) yield 0;
  }
  const levels = [...groupBy(sought, ({ place }) => place.lineage.length)].sort(
    ([a], [b]) => a - b,
  );
  const scopes = new Map<string, PlaceScope>();
  const findings = new Map<ContactId, Finding>();

  return function* search(decisions) {
    const ofPlaces = new Map<ContactId, OrgUnitAbove>();
    const found: FoundForPlace[] = [];
    for (const [depth, ofLevel] of levels) {
      const level = ofLevel.map((one) => ({
        ...one,
        above: orgUnitAbove(one.place, ofPlaces),
      }));
      const byScope = groupBy(level, (one) => `${String(depth)} ${scopeKey(one)}`);
      const scopeOfPlace = new Map<ContactId, PlaceScope>();
      for (const [key, inIt] of byScope) {
        const scope = scopeFor(scopes.get(key), inIt);
        scopes.set(key, scope);
        for (const { place } of inIt) scopeOfPlace.set(place.id, scope);
      }
      for (const one of level) {
        const { place, isToMap, above } = one;
        const scope = scopeOfPlace.get(place.id);
        const isCertain = above?.isCertain === true;
        const known = findings.get(place.id);
        const isAsBefore = known?.scope === scope && known?.isCertain === isCertain;
        const suggestions = isAsBefore
          ? known.suggestions
          : orgUnitCandidates({
              ...one,
              index,
              distance,
              codes: place.codes.filter((code) => codes.get(codeKey(code))?.length === 1),
              places: scope?.names,
            }).slice(0, MOST_SUGGESTIONS);
        if (!isAsBefore && scope !== undefined) {
          findings.set(place.id, { scope, isCertain, suggestions });
        }
        const inPlace = orgUnitsOf(place, dataSet, 'unless-specific', ids);
        found.push({ place, isToMap, inPlace, suggestions });
        const next = orgUnitForPlacesBelow(decisions.get(place.id), inPlace, suggestions, units);
        if (next !== undefined) ofPlaces.set(place.id, next);
        if (!isAsBefore) yield found.length;
      }
    }
    return found;
  };
}

/** The ids of codes that one org unit has, as a mapping may hold them. */
const idsOfCodes = (index: UnitIndex, units: UnitsToMap): ReadonlyMap<string, string> =>
  new Map(
    [...units.values()].flatMap(({ id, code }) =>
      code !== undefined && index.ofCode(code).length === 1 ? [[code, id] as const] : [],
    ),
  );
