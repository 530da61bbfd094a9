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
import type { Steps } from './steps.ts';
import { codeKey, indexUnits, nameKey, type NamedUnit, type UnitIndex } from './unit-index.ts';
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

/** Where in DHIS2 a place lies. */
interface Anchor {
  readonly orgUnit: string;
  readonly isCertain: boolean;
}

/** A guess that is worth looking below. */
const WORTH_LOOKING = 0.8;
const MOST_SUGGESTIONS = 6;

/** So many names are taken apart between two steps. */
const AT_ONCE = 100;

/** Looks for the org units of places again and again, as decisions come. */
export type OrgUnitSearch = (decisions: MappingDecisions) => Steps<readonly FoundForPlace[]>;

/** A place as it is looked for. */
interface Sought {
  readonly place: PlaceToMap;
  readonly name: PlaceName;
  readonly isToMap: boolean;
}

/** The places of a scope, with how often names occur among them. */
interface Scope {
  readonly members: readonly PlaceToMap[];
  readonly names: CountedNames;
}

/** What was found for a place, and of what it follows. */
interface Finding {
  readonly scope: Scope;
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
  const sought: Sought[] = [];
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
  const scopes = new Map<string, Scope>();
  const findings = new Map<ContactId, Finding>();

  return function* search(decisions) {
    const anchors = new Map<ContactId, Anchor>();
    const found: FoundForPlace[] = [];
    for (const [depth, ofLevel] of levels) {
      const level = ofLevel.map((one) => ({
        ...one,
        anchor: anchorOf(one.place, anchors),
      }));
      const byScope = groupBy(level, (one) => `${String(depth)} ${scopeOf(one)}`);
      const scopeOfPlace = new Map<ContactId, Scope>();
      for (const [key, inIt] of byScope) {
        const scope = scopeFor(scopes.get(key), inIt);
        scopes.set(key, scope);
        for (const { place } of inIt) scopeOfPlace.set(place.id, scope);
      }
      for (const one of level) {
        const { place, isToMap, anchor } = one;
        const scope = scopeOfPlace.get(place.id);
        const isCertain = anchor?.isCertain === true;
        const known = findings.get(place.id);
        const isAsBefore = known?.scope === scope && known?.isCertain === isCertain;
        const suggestions = isAsBefore
          ? known.suggestions
          : candidatesOf({
              ...one,
              index,
              distance,
              codes: place.codes.filter((code) => codes.get(codeKey(code))?.length === 1),
              places: scope?.names,
            })
              .slice(0, MOST_SUGGESTIONS)
              .map(suggestionOf);
        if (!isAsBefore && scope !== undefined) {
          findings.set(place.id, { scope, isCertain, suggestions });
        }
        const inPlace = orgUnitsOf(place, dataSet, 'unless-specific', ids);
        found.push({ place, isToMap, inPlace, suggestions });
        const next = anchorFrom(decisions.get(place.id), inPlace, suggestions, units);
        if (next !== undefined) anchors.set(place.id, next);
        if (!isAsBefore) yield found.length;
      }
    }
    return found;
  };
}

/** The scope as it was, where its places are those of before. */
function scopeFor(before: Scope | undefined, inIt: readonly Sought[]): Scope {
  const isSame =
    before?.members.length === inIt.length &&
    before.members.every((place, at) => place === inIt[at]?.place);
  if (isSame) return before;
  return {
    members: inIt.map(({ place }) => place),
    names: countNames(inIt.map(({ name }) => name)),
  };
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
  const all = index.scope(undefined, isToMap);
  const within = anchor === undefined ? all : index.scope(anchor.orgUnit, isToMap);
  const isOutside = ({ unit }: NamedUnit): boolean =>
    all.ids.has(unit.id) && !within.ids.has(unit.id);
  const ofCodes = new Set(search.codes.flatMap((code) => index.ofCode(code)));
  const meant = [...ofCodes].filter(({ unit }) => all.ids.has(unit.id));
  const byCode = candidatesByCode(meant, name, within.ids, distance);
  const byName = candidatesByName(name, within.units, distance);
  const outside =
    anchor === undefined
      ? []
      : anchor.isCertain
        ? sameNameElsewhere(name, index.ofName(nameKey(name)).filter(isOutside), distance)
        : candidatesByName(name, all.units.filter(isOutside), distance).map((one) => ({
            ...one,
            score: one.score * 0.9,
          }));
  // A code that says something else makes the name doubtful. Without a place above, the whole of DHIS2 is
  // the scope: then the name has to say the kind, too.
  const isTop = anchor === undefined && place.lineage.length === 1;
  const certain =
    byCode.length > 0 || places === undefined
      ? undefined
      : anchor?.isCertain === true || isTop
        ? certainByName(name, byName, {
            units: within.units,
            places,
            asksForKind: isTop,
          })
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
