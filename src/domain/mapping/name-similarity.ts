import { compareKinds, ownText, sameMarks, type PlaceName } from './place-name.ts';

/**
 * How many letters have to be changed, added or taken away to make one text of the other. It is given from
 * outside, because the domain has no package.
 */
export type NameDistance = (a: string, b: string) => number;

/** What it costs that kinds or marks differ. */
const OTHER_KIND = 0.85;
const KIND_LEFT_OUT = 0.97;
const OTHER_MARKS = 0.8;

/**
 * How alike two names are, from 0 to 1: by their own words, in whatever order and however they are divided,
 * less where they say another kind of place, number or letter.
 *
 * @example
 * nameSimilarity(placeName('Kaptarakwa CU'), placeName('Kaptarakua Community Unit'), distance) // => 0.9
 */
export function nameSimilarity(a: PlaceName, b: PlaceName, distance: NameDistance): number {
  const alike = Math.max(
    textSimilarity(ownText(a), ownText(b), distance),
    textSimilarity([...a.own].sort().join(''), [...b.own].sort().join(''), distance),
    abbreviated(a.own, b.own),
  );
  const kinds = compareKinds(a, b);
  const ofKinds = kinds === 'same' ? 1 : kinds === 'left-out' ? KIND_LEFT_OUT : OTHER_KIND;
  return alike * ofKinds * (sameMarks(a, b) ? 1 : OTHER_MARKS);
}

/** How alike two folded texts are, from 0 to 1. */
export function textSimilarity(a: string, b: string, distance: NameDistance): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  return a === b ? 1 : 1 - distance(a, b) / longest;
}

/** The shortest beginning of a word that stands for it. */
const SHORTEST = 3;
const OF_ABBREVIATED = 0.88;

/** *Kis Central* for *Kisumu Central*: word for word, each the beginning of the other. */
function abbreviated(a: readonly string[], b: readonly string[]): number {
  const isShort = (one: string, other: string): boolean =>
    one === other || (one.length >= SHORTEST && other.startsWith(one));
  const isOne =
    a.length > 0 &&
    a.length === b.length &&
    a.every((word, index) => isShort(word, b[index] ?? '') || isShort(b[index] ?? '', word));
  return isOne ? OF_ABBREVIATED : 0;
}
