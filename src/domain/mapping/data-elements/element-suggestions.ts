import type { ElementChoice } from './element-choice.ts';
import { foldedWords } from '../names/folded-words.ts';
import { textSimilarity, type NameDistance } from '../names/name-similarity.ts';
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

/** A choice with what it is compared by. */
export interface FoldedChoice {
  readonly choice: ElementChoice;
  readonly name: readonly string[];
  readonly code: string | undefined;
}

const LEAST = 0.5;
const MOST_SUGGESTIONS = 6;

/** A choice with its words taken apart once, for however many targets. */
export const foldChoice = (choice: ElementChoice): FoldedChoice => ({
  choice,
  name: foldedWords(choice.name),
  code: choice.code === undefined ? undefined : foldedWords(choice.code).join(),
});

/** The data elements that a target may be, by its code or its titles, the best first. */
export function elementSuggestions(
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
