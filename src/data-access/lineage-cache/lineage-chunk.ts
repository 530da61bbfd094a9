import { fieldOf, listOf, type ContactId } from '../../domain/index.ts';
import { OrderedLineages } from './ordered-lineages.ts';

/**
 * Lineages as a document holds them: few large texts, which every store writes and reads far faster
 * than as many small ones.
 */
export interface LineageChunk {
  /** A line for each owner. */
  readonly owners: string;
  /** A line for each owner: the place next above it, or nothing. */
  readonly nearest: string;
  /** For each owner, the number of the list of the places above that one. */
  readonly above: readonly number[];
}

const LINE = '\n';
const TAB = '\t';

/** Lists of places, each once: the owners of an area share one, and those of all parts. */
export class AncestorLists {
  readonly #numbers = new Map<string, number>();

  /** The number of a list; the list is added where it is new. */
  numberOf(places: readonly ContactId[]): number {
    const line = places.join(TAB);
    const number = this.#numbers.get(line) ?? this.#numbers.size;
    this.#numbers.set(line, number);
    return number;
  }

  /** A line for each list, in the order of their numbers, with tabs between the places. */
  get text(): string {
    return [...this.#numbers.keys()].join(LINE);
  }
}

/** Whether a lineage can be kept: no id of a phone has line feeds or tabs. */
const isPlain = (lineage: readonly ContactId[]): boolean =>
  lineage.every((id) => id !== '' && !id.includes(LINE) && !id.includes(TAB));

/** Those lineages, in their order; the odd ones that no part can hold are left out, and asked anew. */
export function lineageChunk(
  lineages: Iterable<readonly ContactId[]>,
  lists: AncestorLists,
): LineageChunk {
  const plain = [...lineages].filter(isPlain);
  return {
    owners: plain.map(([owner]) => owner).join(LINE),
    nearest: plain.map(([, nearest = '']) => nearest).join(LINE),
    above: plain.map(([, , ...places]) => lists.numberOf(places)),
  };
}

/** The lineages of some parts, which follow one another, and share the lists of this text. */
export function lineagesOfChunks(parts: readonly unknown[], text: unknown): OrderedLineages {
  const lists = linesOf(text).map((line) => (line === '' ? [] : line.split(TAB)));
  const numbers = parts.map((part) => listOf(fieldOf(part, 'above')) as readonly number[]);
  // The text of no owners is no line, and that of one without a place above it is an empty one.
  const filled = parts.filter((_, part) => numbers[part]?.length !== 0);
  return new OrderedLineages(
    filled.flatMap((part) => linesOf(fieldOf(part, 'owners'))),
    filled.flatMap((part) => linesOf(fieldOf(part, 'nearest'))),
    numbers.flatMap((part) => part.map((number) => lists[number] ?? [])),
  );
}

const linesOf = (text: unknown): readonly string[] => (text as string).split(LINE);
