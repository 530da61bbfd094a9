import { fieldOf, wholeLineage, type ContactId } from '../../domain/index.ts';
import { lineageChunk, lineagesOfChunks, AncestorLists } from './lineage-chunk.ts';
import { Lineages } from './lineages.ts';

/** How many owners one document holds: some 800 kB. */
const OWNERS_OF_A_PART = 10_000;

/** Of how many owners one may be news before all are put in order and written anew. */
const OWNERS_FOR_ONE_NEWS = 8;

const NEWS = 'news';
const LISTS = 'lists';
const partId = (part: number): string => `lineages-${String(part).padStart(4, '0')}`;

/** What the state says of the documents that hold the lineages. */
interface LineageState {
  /** How many parts there are, and a mark that each of them bears, and the lists that they share. */
  readonly parts: number;
  readonly saved: string;
  /** The mark of the document with what was learned since these were written. */
  readonly savedNews: string;
}

/** Lineages as they stand in a database. */
export interface SavedLineages {
  readonly lineages: Lineages;
  readonly state: LineageState;
}

/** A document that is to be written. */
export interface ChunkDocument {
  readonly _id: string;
  readonly saved: string;
}

/**
 * Reads the lineages of which a state tells; undefined where a document is of another state than the
 * rest: then saving was broken off, or another window wrote.
 */
export function savedLineages(
  stored: unknown,
  documents: ReadonlyMap<string, unknown>,
): SavedLineages | undefined {
  const { parts: count, saved, savedNews } = stored as LineageState;
  const parts = Array.from({ length: count }, (_, part) => documents.get(partId(part)));
  const [lists, news] = [documents.get(LISTS), documents.get(NEWS)];
  const isWhole =
    [lists, ...parts].every((document) => fieldOf(document, 'saved') === saved) &&
    fieldOf(news, 'saved') === savedNews;
  if (!isWhole) return undefined;
  const lineages = new Lineages(lineagesOfChunks(parts, fieldOf(lists, 'text')));
  const learned = lineagesOfChunks([news], fieldOf(news, 'text'));
  (fieldOf(news, 'gone') as readonly ContactId[]).forEach((id) => lineages.remove(id));
  learned.owners.forEach((_, index) => lineages.add(wholeLineage(learned.at(index))));
  return { lineages, state: { parts: count, saved, savedNews } };
}

/**
 * The documents that keep lineages: what was learned since the last time, and only where that is much
 * all of them, in order.
 *
 * @param last what stands in the database
 */
export function lineageDocuments(
  lineages: Lineages,
  last: SavedLineages | undefined,
): { readonly documents: readonly ChunkDocument[]; readonly state: LineageState } {
  const isMuch = lineages.changes * OWNERS_FOR_ONE_NEWS > lineages.size;
  if (last?.lineages === lineages && !isMuch) {
    const news = newsOf(lineages.added, lineages.removed);
    return { documents: [news], state: { ...last.state, savedNews: news.saved } };
  }
  const saved = crypto.randomUUID();
  const places = new AncestorLists();
  const all = lineages.sorted();
  const parts: ChunkDocument[] = [];
  for (let first = 0; first < all.length; first += OWNERS_OF_A_PART) {
    const part = lineageChunk(all.slice(first, first + OWNERS_OF_A_PART), places);
    parts.push(document(partId(parts.length), saved, part));
  }
  const news = newsOf([], []);
  return {
    documents: [...parts, document(LISTS, saved, { text: places.text }), news],
    state: { parts: parts.length, saved, savedNews: news.saved },
  };
}

function newsOf(
  learned: Iterable<readonly ContactId[]>,
  gone: readonly ContactId[],
): ChunkDocument {
  const places = new AncestorLists();
  const part = lineageChunk(learned, places);
  return document(NEWS, crypto.randomUUID(), { ...part, gone, text: places.text });
}

const document = (_id: string, saved: string, content: object): ChunkDocument => ({
  _id,
  saved,
  ...content,
});
