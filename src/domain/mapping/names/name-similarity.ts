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

/** A name as it is compared with many. */
export interface ComparedName {
  readonly name: PlaceName;
  /** Its own words as one text, and the same with its words sorted. */
  readonly text: string;
  readonly sorted: string;
  /** A bit for each letter in it; several letters share one. */
  readonly letters: number;
}

/** Prepares a name for being compared. */
export function comparedName(name: PlaceName): ComparedName {
  const text = ownText(name);
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return { name, text, sorted: [...name.own].sort().join(''), letters };
}

/**
 * How alike two names are, from 0 to 1: by their own words, in whatever order and however they are divided,
 * less where they say another kind of place, number or letter.
 *
 * @example
 * nameSimilarity(placeName('Kaptarakwa CU'), placeName('Kaptarakua Community Unit'), distance) // => 0.9
 */
export const nameSimilarity = (a: PlaceName, b: PlaceName, distance: NameDistance): number =>
  similarityOfCompared(comparedName(a), comparedName(b), distance);

/** The same of prepared names; 0 where it is below `least`, mostly without looking at their letters. */
export function similarityOfCompared(
  a: ComparedName,
  b: ComparedName,
  distance: NameDistance,
  least = 0,
): number {
  const kinds = compareKinds(a.name, b.name);
  const ofKinds = kinds === 'same' ? 1 : kinds === 'left-out' ? KIND_LEFT_OUT : OTHER_KIND;
  const most = ofKinds * (sameMarks(a.name, b.name) ? 1 : OTHER_MARKS);
  const longest = Math.max(a.text.length, b.text.length);
  const atLeastOther = Math.max(
    longest - Math.min(a.text.length, b.text.length),
    bitsOf(a.letters & ~b.letters),
    bitsOf(b.letters & ~a.letters),
  );
  const short = abbreviated(a.name.own, b.name.own);
  const isFar = longest > 0 && (1 - atLeastOther / longest) * most < least;
  const alike = isFar ? short : Math.max(alikeInLetters(a, b, distance), short);
  const similarity = alike * most;
  return similarity < least ? 0 : similarity;
}

function alikeInLetters(a: ComparedName, b: ComparedName, distance: NameDistance): number {
  const inOrder = textSimilarity(a.text, b.text, distance);
  if (inOrder === 1 || (a.sorted === a.text && b.sorted === b.text)) return inOrder;
  return Math.max(inOrder, textSimilarity(a.sorted, b.sorted, distance));
}

/** How many bits are set: so many letters the one has and the other has not, each costs a change. */
function bitsOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
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
