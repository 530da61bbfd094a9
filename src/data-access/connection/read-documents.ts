import type { IdRange } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { ask, type ReadOptions } from './reading.ts';

/** How many documents one response holds at most: some 2 MB of contacts, 4 MB of target documents. */
export const PAGE_SIZE = 2500;

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
): AsyncGenerator<readonly unknown[]> {
  const pages = rowsOfRange(database, range, { pageSize: PAGE_SIZE, ...options }, true);
  for await (const rows of pages) yield rows.map(({ doc }) => doc);
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
  include_docs: boolean,
): AsyncGenerator<readonly { readonly id: string; readonly doc?: unknown }[]> {
  let start: string | undefined = range.start;
  while (start !== undefined) {
    const startkey: string = start;
    const { rows } = await ask(
      `_all_docs from ${startkey}`,
      () => database.allDocs({ startkey, endkey: range.end, include_docs, limit: pageSize + 1 }),
      options,
    );
    yield rows.slice(0, pageSize);
    start = rows[pageSize]?.id;
  }
}

/**
 * Reads documents by their ids, in portions. Those that are missing or deleted are left out.
 */
export async function* documentsByIds(
  database: Database,
  ids: readonly string[],
  options: ReadOptions,
): AsyncGenerator<readonly unknown[]> {
  const { pageSize = PAGE_SIZE } = options;
  for (let first = 0; first < ids.length; first += pageSize) {
    const keys = ids.slice(first, first + pageSize);
    const { rows } = await ask(
      `_all_docs of ${String(keys.length)} keys`,
      () => database.allDocs({ keys, include_docs: true }),
      options,
    );
    yield rows.flatMap((row) => ('doc' in row && row.doc ? [row.doc] : []));
  }
}
