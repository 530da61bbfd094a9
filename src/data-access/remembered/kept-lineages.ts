import { fieldOf, listOf, type ContactId } from '../../domain/index.ts';
import { lineagePart, lineagesOfParts } from './lineage-part.ts';
import { Lineages } from './lineages.ts';

/** How many owners one document holds: some 800 kB. */
const OWNERS_OF_A_PART = 10_000;

/** Of how many owners one may be news before all are put in order and written anew. */
const OWNERS_FOR_ONE_NEWS = 8;

const NEWS = 'news';
const partId = (part: number): string => `lineages-${String(part).padStart(4, '0')}`;

/** What the state says of the documents that hold the lineages. */
interface LineageState {
  /** How many parts there are, and a mark that each of them bears. */
  readonly parts: number;
  readonly saved: string;
  /** The mark of the document with what was learned since the parts were written. */
  readonly savedNews: string;
}

/** Lineages as they stand in a database. */
export interface KeptLineages {
  readonly lineages: Lineages;
  readonly state: LineageState;
}

/** A document that is to be written. */
export interface KeptDocument {
  readonly _id: string;
}

/**
 * Reads the lineages of which a state tells; undefined where a document is of another state than the
 * rest: then saving was broken off, or another window wrote.
 */
export function keptLineages(
  stored: unknown,
  documents: ReadonlyMap<string, unknown>,
): KeptLineages | undefined {
  const state = stored as LineageState;
  const parts = Array.from({ length: state.parts }, (_, part) => documents.get(partId(part)));
  const news = documents.get(NEWS);
  const isWhole =
    parts.every((part) => fieldOf(part, 'saved') === state.saved) &&
    fieldOf(news, 'saved') === state.savedNews;
  if (!isWhole) return undefined;
  const lineages = new Lineages(lineagesOfParts(parts));
  (listOf(fieldOf(news, 'gone')) as readonly ContactId[]).forEach((id) => lineages.forget(id));
  const learned = lineagesOfParts([news]);
  learned.owners.forEach((_, index) => lineages.remember(learned.at(index)));
  return {
    lineages,
    state: { parts: state.parts, saved: state.saved, savedNews: state.savedNews },
  };
}

/**
 * The documents that keep lineages: what was learned since the last time, and only where that is much
 * all of them, in order.
 *
 * @param last what stands in the database
 */
export function lineageDocuments(
  lineages: Lineages,
  last: KeptLineages | undefined,
): { readonly documents: readonly KeptDocument[]; readonly state: LineageState } {
  const savedNews = crypto.randomUUID();
  const isMuch = lineages.news * OWNERS_FOR_ONE_NEWS > lineages.size;
  if (last?.lineages === lineages && !isMuch) {
    const news = { ...lineagePart(lineages.learned), gone: lineages.gone };
    return {
      documents: [{ _id: NEWS, saved: savedNews, ...news } as KeptDocument],
      state: { ...last.state, savedNews },
    };
  }
  const saved = crypto.randomUUID();
  const all = lineages.inOrder();
  const parts: KeptDocument[] = [];
  for (let first = 0; first < all.length; first += OWNERS_OF_A_PART) {
    const part = lineagePart(all.slice(first, first + OWNERS_OF_A_PART));
    parts.push({ _id: partId(parts.length), saved, ...part } as KeptDocument);
  }
  return {
    documents: [...parts, { _id: NEWS, saved: savedNews } as KeptDocument],
    state: { parts: parts.length, saved, savedNews },
  };
}
