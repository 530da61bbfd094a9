import type { ElementChoice } from './element-choice.ts';
import { elementSuggestions, foldChoice } from './element-suggestions.ts';
import type { NameDistance } from '../names/name-similarity.ts';
import {
  settleTargets,
  type SuggestedTarget,
  type TargetsToSettle,
  type TargetWithSuggestions,
} from './settle-targets.ts';
import { runThrough, type Steps } from '../steps.ts';
import type { TargetToMap } from './target-to-map.ts';

/** What data elements are looked for. */
export interface TargetsSought {
  readonly targets: readonly TargetToMap[];
  readonly choices: readonly ElementChoice[];
  readonly dataSet: string;
}

/** What data elements are suggested for, with what was decided. */
export interface TargetsToMap extends TargetsSought {
  readonly decisions: TargetsToSettle['decisions'];
}

/**
 * Suggests the data elements of targets: by code, where a target is called by one, then by title. A target
 * that is a percentage is never certain: which of its numbers DHIS2 wants, no name says.
 */
export const suggestDataElements = (
  asked: TargetsToMap,
  distance: NameDistance,
): readonly SuggestedTarget[] =>
  runThrough(dataElementSuggestions(asked, distance))(asked.decisions);

/** Suggests the data elements of targets again and again, as decisions come. */
export type DataElementSuggestions = (
  decisions: TargetsToMap['decisions'],
) => readonly SuggestedTarget[];

/** The same as {@link suggestDataElements} for a page that has to stay usable: the steps are of single targets. */
export function* dataElementSuggestions(
  sought: TargetsSought,
  distance: NameDistance,
): Steps<DataElementSuggestions> {
  const choices = sought.choices.map(foldChoice);
  const named: TargetWithSuggestions[] = [];
  for (const target of sought.targets) {
    named.push({
      target,
      suggestions: elementSuggestions(target, choices, distance),
    });
    yield named.length;
  }
  return (decisions) => settleTargets(named, { ...sought, decisions });
}
