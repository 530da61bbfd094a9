import { fieldOf } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { PAGE_SIZE } from './read-documents.ts';
import { ask, type ReadOptions } from './reading.ts';

/** A row of a view. */
export interface ViewRow {
  readonly id: string;
  readonly key: unknown;
  readonly value: unknown;
  /** The document, where it was asked for and still exists. */
  readonly doc: unknown;
}

/** Which rows of a view to read; all where neither key is given. */
export interface ViewRange {
  readonly startkey?: unknown;
  readonly endkey?: unknown;
  readonly include_docs?: boolean;
}

/**
 * Reads rows of a view in pages. A page starts at the last key of the one before and skips the rows
 * of that key that were read, since PouchDB cannot start a view at a document.
 */
export async function* rowsOfView(
  database: Database,
  view: string,
  range: ViewRange,
  options: ReadOptions,
): AsyncGenerator<readonly ViewRow[]> {
  const { pageSize = PAGE_SIZE } = options;
  let next: { readonly startkey?: unknown; readonly skip: number } | undefined = {
    skip: 0,
    ...(range.startkey === undefined ? {} : { startkey: range.startkey }),
  };
  while (next !== undefined) {
    const from: { readonly startkey?: unknown; readonly skip: number } = next;
    const { rows } = await ask(
      `view ${view}`,
      () => database.query(view, { reduce: false, ...range, ...from, limit: pageSize }),
      options,
    );
    const page = rows.map((row): ViewRow => ({
      id: row.id as string,
      key: row.key as unknown,
      value: row.value as unknown,
      doc: fieldOf(row, 'doc'),
    }));
    yield page;
    next = page.length < pageSize ? undefined : after(page, from);
  }
}

function after(
  page: readonly ViewRow[],
  from: { readonly startkey?: unknown; readonly skip: number },
): { readonly startkey: unknown; readonly skip: number } {
  const startkey = page.at(-1)?.key;
  const isLast = ({ key }: ViewRow): boolean => JSON.stringify(key) === JSON.stringify(startkey);
  const ofLastKey = page.length - page.findIndex(isLast);
  // A key with more rows than a page goes on where the page before left it.
  const skip = ofLastKey === page.length && isSame(from.startkey, startkey) ? from.skip : 0;
  return { startkey, skip: skip + ofLastKey };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
