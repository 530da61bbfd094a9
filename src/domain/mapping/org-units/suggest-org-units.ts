import { groupBy } from '../../group-by.ts';
import type { ContactId } from '../../place/lineage.ts';
import { decidedState } from '../decided-state.ts';
import type { NameDistance } from '../names/name-similarity.ts';
import { mappingConflicts } from './mapping-conflicts.ts';
import {
  orgUnitSearch,
  type FoundForPlace,
  type PlacesSought,
  type PlacesToMap,
} from './find-org-units.ts';
import { runThrough, type Steps } from '../steps.ts';
import type {
  MappingDecisions,
  MappingState,
  OrgUnitSuggestion,
  SuggestedPlace,
} from './suggestion.ts';

/**
 * Suggests the org units of places, and holds the places against each other: what two would get, what one
 * has already, what is mapped to something else than it seems to be. Nothing below certainty is settled
 * without a decision. The same input gives the same answer, and places that are mapped as they should be
 * are left as they are.
 *
 * @param distance how many letters two texts differ in
 * @example
 * suggestOrgUnits({ places, types: new Set(['community_unit']), units, dataSet, decisions: new Map() }, distance)
 * // => [{ place, state: 'certain', settled: 'HJiPOcmziQA', suggestions: […], inPlace: [], conflicts: [] }, …]
 */
export function suggestOrgUnits(
  asked: PlacesToMap,
  distance: NameDistance,
): readonly SuggestedPlace[] {
  const search = runThrough(orgUnitSearch(asked, distance));
  return runThrough(settled(runThrough(search(asked.decisions)), asked));
}

/** Suggests the org units of places again and again, as decisions come, and step by step. */
export type OrgUnitSuggestions = (decisions: MappingDecisions) => Steps<readonly SuggestedPlace[]>;

/**
 * The same as {@link suggestOrgUnits} for a page that has to stay usable meanwhile: the steps between which it
 * can be left are those of single places. After the first time only what a decision changed is looked for.
 *
 * @example
 * const suggest = runThrough(orgUnitSuggestions({ places, types, units, dataSet }, distance));
 * runThrough(suggest(new Map([['a-place', 'HJiPOcmziQA']])));
 */
export function* orgUnitSuggestions(
  sought: PlacesSought,
  distance: NameDistance,
): Steps<OrgUnitSuggestions> {
  const search = yield* orgUnitSearch(sought, distance);
  return function* suggest(decisions) {
    return yield* settled(yield* search(decisions), { ...sought, decisions });
  };
}

/** Holds what was found for each place against that of the others. */
function* settled(
  all: readonly FoundForPlace[],
  asked: PlacesToMap,
): Steps<readonly SuggestedPlace[]> {
  const { units, decisions } = asked;
  const done = all.length;
  yield done;
  // Of whatever type: what a place has is nobody else's.
  const holders = holdersOf(all, asked);
  const found = all.filter(({ isToMap }) => isToMap);
  const certain = certainOf(found, holders, asked);
  for (const [place, orgUnit] of certain) holders.set(orgUnit, [place]);
  yield done;
  const first = firstChoices(found, holders);
  yield done;
  return found.map((one): SuggestedPlace => {
    const { place, inPlace } = one;
    const suggestions = ordered(one, first.get(place.id), holders);
    const decision = decisions.get(place.id);
    const isDecided = decision === null || (decision !== undefined && units.has(decision));
    const chosen = isDecided ? (decision ?? undefined) : certain.get(place.id);
    const isAsToday = inPlace.length === 1 && inPlace[0] === chosen;
    const conflicts = decision === null ? [] : mappingConflicts(one, chosen, holders, units);
    const state = isDecided
      ? decidedState(decision, isAsToday)
      : openState(one, chosen, conflicts.length, suggestions);
    return {
      place,
      state,
      inPlace,
      ...(chosen === undefined || isAsToday ? {} : { settled: chosen }),
      suggestions,
      conflicts,
    };
  });
}

/** The places of each org unit: those that are mapped to it today, or that somebody chose it for. */
type Holders = Map<string, readonly ContactId[]>;

function holdersOf(found: readonly FoundForPlace[], { decisions, units }: PlacesToMap): Holders {
  const holders: Holders = new Map();
  for (const { place, inPlace } of found) {
    const decision = decisions.get(place.id);
    if (decision === null) continue;
    const held = decision === undefined || !units.has(decision) ? inPlace : [decision];
    for (const orgUnit of held) holders.set(orgUnit, [...(holders.get(orgUnit) ?? []), place.id]);
  }
  return holders;
}

/** What is certain: of places without a mapping or a decision, and of org units that nobody has. */
function certainOf(
  found: readonly FoundForPlace[],
  holders: Holders,
  { decisions }: PlacesToMap,
): ReadonlyMap<ContactId, string> {
  const open = found.filter(
    ({ place, inPlace }) => inPlace.length === 0 && !decisions.has(place.id),
  );
  const claims = open.flatMap(({ place, suggestions }) => {
    const certain = suggestions.find(({ isCertain }) => isCertain);
    return certain === undefined ? [] : [{ place: place.id, orgUnit: certain.orgUnit }];
  });
  const counted = groupBy(claims, ({ orgUnit }) => orgUnit);
  return new Map(
    claims
      .filter(({ orgUnit }) => counted.get(orgUnit)?.length === 1 && !holders.has(orgUnit))
      .map(({ place, orgUnit }) => [place, orgUnit]),
  );
}

/** What each open place is offered first: the best pairs first, no org unit to two places. */
function firstChoices(
  found: readonly FoundForPlace[],
  holders: Holders,
): ReadonlyMap<ContactId, string> {
  const first = new Map<ContactId, string>();
  const taken = new Set(holders.keys());
  const pairs = found
    .flatMap(({ place, suggestions }) => suggestions.map((one) => ({ place: place.id, ...one })))
    .sort((a, b) => b.score - a.score);
  for (const { place, orgUnit } of pairs) {
    if (first.has(place) || taken.has(orgUnit)) continue;
    first.set(place, orgUnit);
    taken.add(orgUnit);
  }
  return first;
}

/** What is free first; then what somebody else has. */
function ordered(
  { place, suggestions }: FoundForPlace,
  first: string | undefined,
  holders: Holders,
): readonly OrgUnitSuggestion[] {
  const rank = ({ orgUnit }: OrgUnitSuggestion): number => {
    const held = holders.get(orgUnit);
    if (held?.includes(place.id) === true) return 0;
    if (orgUnit === first) return 1;
    return held === undefined ? 2 : 3;
  };
  return suggestions
    .map((one) => {
      const isHeldByOther = holders.get(one.orgUnit)?.some((id) => id !== place.id) === true;
      return isHeldByOther ? { ...one, isCertain: false } : one;
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** How it stands with a place about which nobody decided. */
function openState(
  { inPlace }: FoundForPlace,
  certain: string | undefined,
  conflicts: number,
  suggestions: readonly OrgUnitSuggestion[],
): MappingState {
  if (conflicts > 0) return 'conflict';
  if (inPlace.length > 0) return 'mapped';
  if (certain !== undefined) return 'certain';
  return suggestions.length > 0 ? 'to-confirm' : 'nothing-found';
}
