import { isArea, kindAt, type PlaceKind } from './facility-kinds.ts';
import { foldedWords } from './folded-words.ts';

/** A name taken apart: what is its own, what kind of place it is, and what tells two of one name apart. */
export interface PlaceName {
  /** Its own words, folded, without those of its kind. */
  readonly own: readonly string[];
  /** Its kinds, sorted. */
  readonly kinds: readonly PlaceKind[];
  /** Numbers and single letters, sorted: *Kagan A* is not *Kagan B*, a health centre III no IV. */
  readonly marks: readonly string[];
}

const ROMAN: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'].map((word, index) => [
    word,
    String(index + 1),
  ]),
);

/** Words that are written in two ways. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'st'],
  ['mount', 'mt'],
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['ctr', 'centre'],
  ['center', 'centre'],
]);

/** Words that one writes and another leaves out. */
const OF_NO_NAME: ReadonlySet<string> = new Set(['of', 'the', 'de', 'du', 'des', 'la', 'le']);

/**
 * Takes the name of a place or org unit apart. A name that is nothing but words of a kind keeps them as its
 * own: *County Hospital* is a name.
 *
 * @example
 * placeName('Kasangati Health Centre IV') // => { own: ['kasangati'], kinds: ['health-centre'], marks: ['4'] }
 */
export function placeName(name: string): PlaceName {
  const words = foldedWords(name).map((word) => SHORT_FORMS.get(word) ?? word);
  const own: string[] = [];
  const marks: string[] = [];
  const kinds = new Set<PlaceKind>();
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const found = kindAt(words, at);
    const mark = markOf(word);
    if (found !== undefined) kinds.add(found.kind);
    else if (mark !== undefined) marks.push(mark);
    else if (!OF_NO_NAME.has(word)) own.push(word);
    at += found?.words.length ?? 1;
  }
  if (own.length === 0 && marks.length === 0) return { own: words, kinds: [], marks: [] };
  return { own, kinds: [...kinds].sort(), marks: marks.sort() };
}

function markOf(word: string): string | undefined {
  const roman = ROMAN.get(word);
  if (roman !== undefined) return roman;
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  return /^[a-z]$/.test(word) ? word : undefined;
}

/** Its own words as one text: *Kap Tarakwa* and *Kaptarakwa* are the same. */
export const ownText = ({ own }: PlaceName): string => own.join('');

/** Whether both names say the same marks. */
export const sameMarks = (a: PlaceName, b: PlaceName): boolean =>
  a.marks.join(' ') === b.marks.join(' ');

/** How the kinds of two names stand to each other. */
export type KindsCompared = 'same' | 'left-out' | 'other';

/**
 * Compares the kinds that two names say. An area's kind that only one says is the same: *Nyando* is
 * *Nyando Sub County*; of buildings it is `left-out`, since a dispensary and a community unit are often
 * called after one village.
 */
export function compareKinds(a: PlaceName, b: PlaceName): KindsCompared {
  if (a.kinds.join(' ') === b.kinds.join(' ')) return 'same';
  if (a.kinds.length > 0 && b.kinds.length > 0) return 'other';
  return [...a.kinds, ...b.kinds].every(isArea) ? 'same' : 'left-out';
}
