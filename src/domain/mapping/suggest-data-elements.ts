import { isFor, isGeneral } from '../dhis-entry.ts';
import type { ElementChoice } from './element-choice.ts';
import { keyOfEntry } from './element-choice.ts';
import { foldedWords } from './folded-words.ts';
import { groupBy } from './group-by.ts';
import { textSimilarity, type NameDistance } from './name-similarity.ts';
import { runThrough, type Steps } from './steps.ts';
import type { MappingState } from './suggestion.ts';
import type { TargetToMap } from './target-to-map.ts';

/** A data element that a target may be. */
export interface ElementSuggestion {
  /** See `ElementChoice`. */
  readonly key: string;
  readonly by: 'code' | 'name';
  readonly score: number;
  /** Whether code or title name just this one, and this target alone. */
  readonly isCertain: boolean;
}

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

/** What data elements are looked for. */
export interface TargetsSought {
  readonly targets: readonly TargetToMap[];
  readonly choices: readonly ElementChoice[];
  readonly dataSet: string;
}

/** What data elements are suggested for, with what was decided. */
export interface TargetsToMap extends TargetsSought {
  /** The key of a choice, or null for none, by the id of the target. */
  readonly decisions: ReadonlyMap<string, string | null>;
}

const LEAST = 0.5;
const MOST_SUGGESTIONS = 6;

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
  const choices = sought.choices.map((choice): FoldedChoice => ({
    choice,
    name: foldedWords(choice.name),
    code: choice.code === undefined ? undefined : foldedWords(choice.code).join(),
  }));
  const named: NamedTarget[] = [];
  for (const target of sought.targets) {
    named.push({
      target,
      suggestions: suggestionsFor(target, choices, distance),
    });
    yield named.length;
  }
  return (decisions) => settled(named, { ...sought, decisions });
}

interface NamedTarget {
  readonly target: TargetToMap;
  readonly suggestions: readonly ElementSuggestion[];
}

/** A choice with what it is compared by. */
interface FoldedChoice {
  readonly choice: ElementChoice;
  readonly name: readonly string[];
  readonly code: string | undefined;
}

function settled(
  named: readonly NamedTarget[],
  { choices, dataSet, decisions }: TargetsToMap,
): readonly SuggestedTarget[] {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  const elements = new Set(choices.map(({ dataElement }) => dataElement));
  const claims = groupBy(
    named.flatMap(({ suggestions }) =>
      suggestions.filter(({ isCertain }) => isCertain).map(({ key }) => key),
    ),
    (key) => key,
  );
  return named.map(({ target, suggestions: found }): SuggestedTarget => {
    const suggestions = found.map((one) =>
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
    const state = isDecided
      ? decision === null
        ? 'left-out'
        : isAsToday
          ? 'mapped'
          : 'confirmed'
      : unknown.length > 0
        ? 'conflict'
        : inPlace.length > 0
          ? 'mapped'
          : settled !== undefined
            ? 'certain'
            : suggestions.length > 0
              ? 'to-confirm'
              : 'nothing-found';
    return {
      target,
      state,
      inPlace,
      ...(settled === undefined || isAsToday ? {} : { settled }),
      suggestions,
      unknown,
    };
  });
}

function suggestionsFor(
  target: TargetToMap,
  choices: readonly FoldedChoice[],
  distance: NameDistance,
): readonly ElementSuggestion[] {
  const id = foldedWords(target.id);
  const titles = [...target.titles.map(foldedWords), id].filter((words) => words.length > 0);
  const scored = choices.flatMap(({ choice, name, code }) => {
    const isCode = code === id.join();
    const score = isCode
      ? 1
      : Math.max(0, ...titles.map((title) => wordsSimilarity(title, name, distance)));
    if (score < LEAST) return [];
    return [{ choice, by: isCode ? ('code' as const) : ('name' as const), score }];
  });
  const same = scored.filter(({ score }) => score === 1);
  return scored
    .map(({ choice, by, score }) => ({
      key: choice.key,
      by,
      score,
      isCertain:
        same.length === 1 &&
        score === 1 &&
        target.type !== 'percent' &&
        choice.valueType !== 'PERCENTAGE',
    }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS);
}

/** How alike two titles are: letter by letter in order and sorted, and by how many words they share. */
function wordsSimilarity(
  a: readonly string[],
  b: readonly string[],
  distance: NameDistance,
): number {
  const words = new Set(a);
  const shared = new Set(b.filter((word) => words.has(word))).size;
  return Math.max(
    textSimilarity(a.join(' '), b.join(' '), distance),
    // Words in another order are not the same title: *under one* is not *one under*.
    0.98 * textSimilarity([...a].sort().join(' '), [...b].sort().join(' '), distance),
    (0.95 * 2 * shared) / (words.size + new Set(b).size),
  );
}
