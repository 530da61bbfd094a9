import { fieldOf } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { ask, type ReadOptions } from './reading.ts';

/** How many rows one response holds at most, where nothing else is asked for: some 1 MB of contacts. */
const PAGE_OF_ROWS = 5000;

/** How many keys one request asks for at least, about half a second of a sharded database. */
const PORTION_OF_KEYS = 1000;

/** Into how many requests keys are divided at most, however many they are. */
const MOST_PORTIONS = 4;

/** A row of a view. */
export interface ViewRow {
  readonly id: string;
  readonly key: unknown;
  readonly value: unknown;
  /** The document, where it was asked for and still exists. */
  readonly doc?: unknown;
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
  const { pageSize = PAGE_OF_ROWS } = options;
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
    const page = rows as readonly ViewRow[];
    yield page;
    next = page.length < pageSize ? undefined : after(page, from);
  }
}

/** Reads the rows of these keys, a portion of the keys at a time. */
export async function* rowsOfKeys(
  database: Database,
  view: string,
  keys: readonly unknown[],
  options: ReadOptions,
): AsyncGenerator<readonly ViewRow[]> {
  const { pageSize = PORTION_OF_KEYS } = options;
  const portion = Math.max(pageSize, Math.ceil(keys.length / MOST_PORTIONS));
  for (let first = 0; first < keys.length; first += portion) {
    const asked = keys.slice(first, first + portion);
    const { rows } = await ask(
      `view ${view} of ${String(asked.length)} keys`,
      () => database.query(view, { reduce: false, keys: asked }),
      options,
    );
    yield rows;
  }
}

/** How many rows of a view with the reduce function `_count` lie in a range, without reading them. */
export async function countOfView(
  database: Database,
  view: string,
  range: { readonly startkey: unknown; readonly endkey: unknown },
  options: ReadOptions,
): Promise<number> {
  const { rows } = await ask(
    `count of view ${view}`,
    () => database.query(view, { ...range, reduce: true }),
    options,
  );
  const count: unknown = fieldOf(rows[0], 'value');
  return typeof count === 'number' ? count : 0;
}

function after(
  page: readonly ViewRow[],
  from: { readonly startkey?: unknown; readonly skip: number },
): { readonly startkey: unknown; readonly skip: number } {
  const startkey = page.at(-1)?.key;
  const ofLastKey = page.length - 1 - page.findLastIndex(({ key }) => !isSame(key, startkey));
  // A key with more rows than a page goes on where the page before left it.
  const skip = ofLastKey === page.length && isSame(from.startkey, startkey) ? from.skip : 0;
  return { startkey, skip: skip + ofLastKey };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
