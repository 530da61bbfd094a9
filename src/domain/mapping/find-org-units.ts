import { groupBy } from './group-by.ts';
import { orgUnitsOf } from '../place/org-unit-mapping.ts';
import type { ContactId } from '../place/lineage.ts';
import {
  bestFirst,
  candidatesByName,
  sameNameElsewhere,
  suggestionOf,
  type Candidate,
} from './candidates.ts';
import { certainByName, countNames, type CountedNames } from './certain-by-name.ts';
import { candidatesByCode } from './certain-by-code.ts';
import type { NameDistance } from './name-similarity.ts';
import { placeName, type PlaceName } from './place-name.ts';
import type { PlaceToMap } from './place-to-map.ts';
import type { MappingDecisions, OrgUnitSuggestion } from './suggestion.ts';
import { codeKey, indexUnits, type NamedUnit, type UnitIndex } from './unit-index.ts';
import type { UnitsToMap } from './unit-to-map.ts';

/** What org units are suggested for. */
export interface PlacesToMap {
  /** Those to map and those above them. */
  readonly places: readonly PlaceToMap[];
  /** The types of places that are to be mapped; others only tell where these lie. */
  readonly types: ReadonlySet<string>;
  readonly units: UnitsToMap;
  readonly dataSet: string;
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

/** Where in DHIS2 a place lies. */
interface Anchor {
  readonly orgUnit: string;
  readonly isCertain: boolean;
}

/** A guess that is worth looking below. */
const WORTH_LOOKING = 0.8;
const MOST_SUGGESTIONS = 6;

/**
 * Looks for the org unit of every place, from the highest down: by its code first, then by its name within
 * the org unit of the nearest place above. What lies above is certain where it is mapped, chosen, or found
 * with certainty itself; below a guess nothing is certain by name.
 */
export function findOrgUnits(
  { places, types, units, dataSet, decisions }: PlacesToMap,
  distance: NameDistance,
): readonly FoundForPlace[] {
  const index = indexUnits(units);
  const ids = idsOfCodes(index, units);
  const anchors = new Map<ContactId, Anchor>();
  const codes = groupBy(
    places.flatMap((place) => place.codes.map((code) => ({ place, code: codeKey(code) }))),
    ({ code }) => code,
  );
  const levels = groupBy(places, ({ lineage }) => lineage.length);
  const found: FoundForPlace[] = [];
  for (const depth of [...levels.keys()].sort((a, b) => a - b)) {
    const level = (levels.get(depth) ?? []).map((place) => ({
      place,
      name: placeName(place.name),
      isToMap: types.has(place.type),
      anchor: anchorOf(place, anchors),
    }));
    const scopes = groupBy(level, scopeOf);
    const names = new Map<string, CountedNames>(
      [...scopes].map(([scope, inIt]) => [scope, countNames(inIt.map(({ name }) => name))]),
    );
    for (const one of level) {
      const { place, isToMap } = one;
      const inPlace = orgUnitsOf(place, dataSet, 'unless-specific', ids);
      const isOwn = place.codes.filter((code) => codes.get(codeKey(code))?.length === 1);
      const search = { ...one, index, distance, codes: isOwn, places: names.get(scopeOf(one)) };
      const candidates = candidatesOf(search);
      const suggestions = candidates.slice(0, MOST_SUGGESTIONS).map(suggestionOf);
      found.push({ place, isToMap, inPlace, suggestions });
      const anchor = anchorFrom(decisions.get(place.id), inPlace, suggestions, units);
      if (anchor !== undefined) anchors.set(place.id, anchor);
    }
  }
  return found;
}

/** The ids of codes that one org unit has, as a mapping may hold them. */
const idsOfCodes = (index: UnitIndex, units: UnitsToMap): ReadonlyMap<string, string> =>
  new Map(
    [...units.values()].flatMap(({ id, code }) =>
      code !== undefined && index.ofCode(code).length === 1 ? [[code, id] as const] : [],
    ),
  );

const anchorOf = (place: PlaceToMap, anchors: ReadonlyMap<ContactId, Anchor>): Anchor | undefined =>
  place.lineage
    .slice(1)
    .map((id) => anchors.get(id))
    .find((anchor) => anchor !== undefined);

const scopeOf = (one: { readonly anchor: Anchor | undefined; readonly isToMap: boolean }): string =>
  `${one.anchor?.orgUnit ?? ''} ${String(one.isToMap)}`;

interface Search {
  readonly place: PlaceToMap;
  readonly name: PlaceName;
  readonly isToMap: boolean;
  readonly anchor: Anchor | undefined;
  readonly index: UnitIndex;
  readonly distance: NameDistance;
  /** Codes that no other place has. */
  readonly codes: readonly string[];
  readonly places: CountedNames | undefined;
}

function candidatesOf(search: Search): readonly Candidate[] {
  const { place, name, isToMap, anchor, index, distance, places } = search;
  const isMeant = ({ unit }: NamedUnit): boolean =>
    isToMap ? unit.isAssigned : index.below(unit.id).length > 0;
  const all = index.below(undefined).filter(isMeant);
  const within = anchor === undefined ? all : index.below(anchor.orgUnit).filter(isMeant);
  const isWithin = new Set(within.map(({ unit }) => unit.id));
  const byCode = candidatesByCode(search.codes, name, all, isWithin, distance);
  const byName = candidatesByName(name, within, distance);
  const others = all.filter(({ unit }) => !isWithin.has(unit.id));
  const outside =
    anchor === undefined
      ? []
      : anchor.isCertain
        ? sameNameElsewhere(name, others, distance)
        : candidatesByName(name, others, distance).map((one) => ({
            ...one,
            score: one.score * 0.9,
          }));
  // A code that says something else makes the name doubtful. Without a place above, the whole of DHIS2 is the scope: then the name has to say the kind, too.
  const isTop = anchor === undefined && place.lineage.length === 1;
  const certain =
    byCode.length > 0 || places === undefined
      ? undefined
      : anchor?.isCertain === true || isTop
        ? certainByName(name, byName, { units: within, places, asksForKind: isTop })
        : undefined;
  const ofCode = new Set(byCode.map(({ orgUnit }) => orgUnit));
  const named = [...byName, ...outside]
    .filter(({ orgUnit }) => !ofCode.has(orgUnit))
    .map((one) => (one.orgUnit === certain?.orgUnit ? { ...one, isCertain: true } : one));
  return [...byCode, ...named].sort(certainFirst);
}

const certainFirst = (a: OrgUnitSuggestion, b: OrgUnitSuggestion): number =>
  Number(b.isCertain) - Number(a.isCertain) || bestFirst(a, b);

function anchorFrom(
  decision: string | null | undefined,
  inPlace: readonly string[],
  [best]: readonly OrgUnitSuggestion[],
  units: UnitsToMap,
): Anchor | undefined {
  if (decision !== undefined && decision !== null && units.has(decision))
    return { orgUnit: decision, isCertain: true };
  const [only, ...others] = inPlace.filter((id) => units.has(id));
  if (only !== undefined) return { orgUnit: only, isCertain: others.length === 0 };
  if (best === undefined || (!best.isCertain && best.score < WORTH_LOOKING)) return undefined;
  return { orgUnit: best.orgUnit, isCertain: best.isCertain };
}
