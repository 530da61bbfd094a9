import { fieldOf, isRecord, type IdRange } from '../../domain/index.ts';
import { answerRows, type AnswerRow } from './answer-rows.ts';
import { bulkGet } from './bulk-get.ts';
import type { Database } from './connection.ts';
import { withRetry, type ReadOptions } from './retry.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';
import { storedDocument, withConflicts, type StoredDocument } from './revisions.ts';
import { areMissing, endsRange, rowsWithin, type RangeRow } from './whole-range.ts';

/** How many documents one response holds at most: some 2 MB of contacts, 4 MB of target documents. */
const PAGE_SIZE = 2500;

/** How many ids one response holds at most: some 2 MB. */
const PAGE_OF_IDS = 10_000;

/**
 * Reads the documents of a range of ids in pages, each from where the last one ended, so that no
 * response holds a whole month. A document changed between two pages is in one of them.
 */
export async function* documentsOfRange(
  database: Database,
  range: IdRange,
  options: ReadOptions,
): AsyncGenerator<readonly StoredDocument[]> {
  const pages = rowsOfRange(database, range, { pageSize: PAGE_SIZE, ...options }, true);
  for await (const rows of pages) {
    yield await withConflicts(
      database,
      rows.map(({ doc }) => doc),
      options,
    );
  }
}

/** Reads the ids of a range in pages, without the documents. */
export async function* idsOfRange(
  database: Database,
  range: IdRange,
  options: ReadOptions,
): AsyncGenerator<readonly string[]> {
  const pages = rowsOfRange(database, range, { pageSize: PAGE_OF_IDS, ...options }, false);
  for await (const rows of pages) yield rows.map(({ id }) => id);
}

async function* rowsOfRange(
  database: Database,
  range: IdRange,
  { pageSize, ...options }: ReadOptions & { readonly pageSize: number },
  withDocuments: boolean,
): AsyncGenerator<readonly RangeRow[]> {
  const limit = pageSize + 1;
  let start: string | undefined = range.start;
  while (start !== undefined) {
    const rest: IdRange = { start, end: range.end };
    const rows: readonly RangeRow[] = await withRetry(
      `_all_docs from ${start}`,
      async () => {
        const answer = await database.allDocs({
          startkey: rest.start,
          endkey: rest.end,
          limit,
          include_docs: withDocuments,
          ...(withDocuments ? { conflicts: true } : {}),
        });
        const page = rowsWithin(answer, rest, limit);
        // A document that was deleted after its row was found is not in the row.
        if (withDocuments && !page.every(({ id, doc }) => fieldOf(doc, '_id') === id)) {
          throw incomplete();
        }
        const isShort = page.length < limit;
        if (isShort && !(await endsRange(database, rest, page, options))) throw incomplete();
        return page;
      },
      options,
    );
    yield rows.slice(0, pageSize);
    start = rows[pageSize]?.id;
  }
}

/**
 * Whether a document of a project can have a text as its id. CouchDB answers any other with an error
 * (`illegal_docid`), and one odd `owner` would stop the whole export.
 */
const canBeId = (text: string): boolean => text !== '' && !text.startsWith('_');

/**
 * Reads documents by their ids, in portions. Those that are deleted, or missing, which is asked twice,
 * are left out; so are design documents.
 */
export async function* documentsByIds(
  database: Database,
  texts: readonly string[],
  options: ReadOptions,
): AsyncGenerator<readonly StoredDocument[]> {
  const { pageSize = PAGE_SIZE } = options;
  const ids = texts.filter(canBeId);
  for (let first = 0; first < ids.length; first += pageSize) {
    const keys = ids.slice(first, first + pageSize);
    const documents = await withRetry(
      `${String(keys.length)} documents`,
      async () => {
        const { found, missing } = await storedOf(database, keys, options);
        if (!(await areMissing(database, missing, options))) throw incomplete();
        return found;
      },
      options,
    );
    yield documents;
  }
}

interface StoredDocuments {
  readonly found: readonly StoredDocument[];
  /** Ids of documents that never existed, as the answer says. */
  readonly missing: readonly string[];
}

async function storedOf(
  database: Database,
  keys: readonly string[],
  options: ReadOptions,
): Promise<StoredDocuments> {
  const asked = keys.map((id) => ({ id }));
  const leaves = await bulkGet(database, asked);
  if (leaves !== undefined) {
    return {
      found: leaves.flatMap((ofOne) => storedDocument(ofOne) ?? []),
      missing: keys.filter((_, index) => leaves[index]?.length === 0),
    };
  }
  const answer = await database.allDocs({ keys: [...keys], include_docs: true, conflicts: true });
  const rows = rowsOfKeys(answer, keys);
  const documents = rows.flatMap((row) => documentOf(row) ?? []);
  return {
    found: await withConflicts(database, documents, options),
    missing: keys.filter((_, index) => rows[index]?.['error'] === 'not_found'),
  };
}

/** A row for each key, in the order of the keys. */
function rowsOfKeys(answer: unknown, keys: readonly string[]): readonly AnswerRow[] {
  const rows = answerRows(answer, keys.length);
  if (rows.length < keys.length) throw incomplete();
  const nameless = rows.find(({ key }) => key === undefined);
  if (nameless !== undefined) throw incomplete(nameless);
  if (!rows.every(({ key }, index) => key === keys[index])) throw otherDocuments();
  return rows;
}

/** The document of a row; undefined where it is missing or deleted. */
function documentOf(row: AnswerRow): unknown {
  if (row['error'] === 'not_found' || fieldOf(row['value'], 'deleted') === true) return undefined;
  const { doc, id } = row;
  if (row['error'] !== undefined || !isRecord(doc) || doc['_id'] !== id) throw incomplete(row);
  return doc;
}
