import { isFor, isGeneral } from '../../dhis-entry.ts';
import type { ElementChoice } from './element-choice.ts';
import { keyOfEntry } from './element-choice.ts';
import type { ElementSuggestion } from './element-suggestions.ts';
import { groupBy } from '../../group-by.ts';
import { decidedState } from '../decided-state.ts';
import type { MappingState } from '../org-units/suggestion.ts';
import type { TargetToMap } from './target-to-map.ts';

/** A target with what may be its data element. */
export interface SuggestedTarget {
  readonly target: TargetToMap;
  readonly state: MappingState;
  /** What its entries for the data set name today. */
  readonly inPlace: readonly string[];
  /** What it is mapped to once this is taken over; absent where that is as today. */
  readonly settled?: ElementChoice;
  readonly suggestions: readonly ElementSuggestion[];
  /** What its entries name that the data set does not have. */
  readonly unknown: readonly string[];
}

/** A target with what was found for it alone. */
export interface TargetWithSuggestions {
  readonly target: TargetToMap;
  readonly suggestions: readonly ElementSuggestion[];
}

/** What targets are held against each other, and what was decided about them. */
export interface TargetsToSettle {
  readonly choices: readonly ElementChoice[];
  readonly dataSet: string;
  /** The key of a choice, or null for none, by the id of the target. */
  readonly decisions: ReadonlyMap<string, string | null>;
}

/**
 * Holds targets against each other, and against what is decided and what their entries name today: what two
 * of them claim is certain for neither.
 */
export function settleTargets(
  named: readonly TargetWithSuggestions[],
  { choices, dataSet, decisions }: TargetsToSettle,
): readonly SuggestedTarget[] {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  const elements = new Set(choices.map(({ dataElement }) => dataElement));
  const claims = groupBy(
    named.flatMap(({ suggestions }) =>
      suggestions.filter(({ isCertain }) => isCertain).map(({ key }) => key),
    ),
    (key) => key,
  );
  return named.map(({ target, suggestions: alone }): SuggestedTarget => {
    const suggestions = alone.map((one) =>
      one.isCertain && (claims.get(one.key)?.length ?? 0) > 1 ? { ...one, isCertain: false } : one,
    );
    const inPlace = target.dhis
      .filter((entry) => isGeneral(entry) || isFor(entry, dataSet))
      .flatMap((entry) => keyOfEntry(entry) ?? []);
    const unknown = inPlace.filter(
      // An element that is divided, named without an option combo, is told by the checks of the export.
      (key) => !byKey.has(key) && !elements.has(key),
    );
    const decision = decisions.get(target.id);
    const isDecided = decision === null || (decision !== undefined && byKey.has(decision));
    const certain = suggestions.find(({ isCertain }) => isCertain)?.key;
    const chosen = isDecided ? (decision ?? undefined) : inPlace.length > 0 ? undefined : certain;
    const settled = chosen === undefined ? undefined : byKey.get(chosen);
    const isAsToday = settled !== undefined && inPlace.includes(settled.key);
    const found = { target, inPlace, suggestions, unknown };
    return {
      ...found,
      state: isDecided ? decidedState(decision, isAsToday) : openState(found, settled),
      ...(settled === undefined || isAsToday ? {} : { settled }),
    };
  });
}

/** How it stands with a target about which nobody decided. */
function openState(
  { unknown, inPlace, suggestions }: Omit<SuggestedTarget, 'state' | 'settled'>,
  certain: ElementChoice | undefined,
): MappingState {
  if (unknown.length > 0) return 'conflict';
  if (inPlace.length > 0) return 'mapped';
  if (certain !== undefined) return 'certain';
  return suggestions.length > 0 ? 'to-confirm' : 'nothing-found';
}
