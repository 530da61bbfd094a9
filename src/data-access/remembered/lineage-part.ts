import { fieldOf, listOf, type ContactId } from '../../domain/index.ts';
import { OrderedLineages } from './ordered-lineages.ts';

/**
 * Lineages as a document holds them: few large texts, which every store writes and reads far faster
 * than as many small ones.
 */
export interface LineagePart {
  /** A line for each owner. */
  readonly owners: string;
  /** A line for each owner: the place next above it, or nothing. */
  readonly nearest: string;
  /** The places above that one, each list once: a line for each, with tabs between. */
  readonly lists: string;
  /** For each owner, the line of its list. */
  readonly above: readonly number[];
}

const LINE = '\n';
const TAB = '\t';

/** Whether a lineage can be kept: no id of a phone has line feeds or tabs. */
const isPlain = (lineage: readonly ContactId[]): boolean =>
  lineage.every((id) => id !== '' && !id.includes(LINE) && !id.includes(TAB));

/** Those lineages, in their order; the odd ones that no part can hold are left out, and asked anew. */
export function lineagePart(lineages: Iterable<readonly ContactId[]>): LineagePart {
  const owners: ContactId[] = [];
  const nearest: ContactId[] = [];
  const above: number[] = [];
  const lists = new Map<string, number>();
  for (const lineage of lineages) {
    if (!isPlain(lineage)) continue;
    const [owner = '', place = '', ...others] = lineage;
    const list = others.join(TAB);
    const index = lists.get(list) ?? lists.size;
    lists.set(list, index);
    owners.push(owner);
    nearest.push(place);
    above.push(index);
  }
  return {
    owners: owners.join(LINE),
    nearest: nearest.join(LINE),
    lists: [...lists.keys()].join(LINE),
    above,
  };
}

/** The lineages of some parts, which follow one another. */
export function lineagesOfParts(parts: readonly unknown[]): OrderedLineages {
  const owners: ContactId[] = [];
  const nearest: ContactId[] = [];
  const above: (readonly ContactId[])[] = [];
  for (const part of parts) {
    const numbers = listOf(fieldOf(part, 'above')) as readonly number[];
    if (numbers.length === 0) continue;
    const lists = linesOf(part, 'lists').map((line) => (line === '' ? [] : line.split(TAB)));
    for (const owner of linesOf(part, 'owners')) owners.push(owner);
    for (const place of linesOf(part, 'nearest')) nearest.push(place);
    for (const list of numbers) above.push(lists[list] ?? []);
  }
  return new OrderedLineages(owners, nearest, above);
}

const linesOf = (part: unknown, name: keyof LineagePart): readonly string[] =>
  (fieldOf(part, name) as string).split(LINE);
