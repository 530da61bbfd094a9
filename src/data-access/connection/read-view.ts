import { totalRows } from './answer-rows.ts';
import type { Database } from './connection.ts';
import { countOfView, type KeyRange } from './count-of-view.ts';
import { withRetry, type ReadOptions } from './retry.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';
import { isEqualKey, isSameKey, type ViewRow, viewRows } from './view-row.ts';

/** How many rows one response holds at most, where nothing else is asked for: some 1 MB of contacts. */
const PAGE_OF_ROWS = 5000;

/** Where a page starts: at a key, after so many of its rows. */
interface PageStart {
  readonly startkey?: unknown;
  readonly skip: number;
}

/** What is read page by page, and how to be sure that nothing follows the last page. */
interface PagedQuery {
  readonly query: object;
  /** What each row has as its key, where one is asked for. */
  readonly key?: unknown;
  readonly start: PageStart;
  readonly isEnd: (from: PageStart, page: readonly ViewRow[], answer: unknown) => Promise<boolean>;
}

/**
 * Reads rows of a view of the product in pages. The last page is the one that has as many rows as the
 * view counts from its start to the end of the range.
 */
export const countedRowsOfView = (
  database: Database,
  view: string,
  range: KeyRange,
  options: ReadOptions,
): AsyncGenerator<readonly ViewRow[]> =>
  pagesOf(database, view, options, {
    query: range,
    start: { startkey: range.startkey, skip: 0 },
    isEnd: async ({ startkey, skip }, page) => {
      const rest = { startkey, endkey: range.endkey };
      return (await countOfView(database, view, rest, options)) - skip === page.length;
    },
  });

/**
 * Reads all rows of a view, or those of one key, in pages. The last page is the one after whose last
 * row the view ends, or goes on with another key.
 */
export function rowsOfView(
  database: Database,
  view: string,
  { key, ...query }: { readonly key?: unknown; readonly include_docs?: boolean },
  options: ReadOptions,
): AsyncGenerator<readonly ViewRow[]> {
  const range = key === undefined ? {} : { startkey: key, endkey: key };
  return pagesOf(database, view, options, {
    key,
    query: { ...query, ...range },
    start: { skip: 0, ...(key === undefined ? {} : { startkey: key }) },
    isEnd: async (from, page, answer) => {
      const total = totalRows(answer);
      const isFirst = from.skip === 0 && from.startkey === undefined;
      // The view's own total is the strictest proof, where one answer holds all.
      if (isFirst && total !== undefined) return total === page.length;
      return endsView(database, view, { from, page, key }, options);
    },
  });
}

/** Whether a view ends with the last row of a page, or goes on with another key than this one. */
async function endsView(
  database: Database,
  view: string,
  { from, page, key }: { from: PageStart; page: readonly ViewRow[]; key: unknown },
  options: ReadOptions,
): Promise<boolean> {
  const next = after(page, from);
  const hasLast = next.skip > 0;
  const following = await withRetry(
    `view ${view} after its last row`,
    async () => {
      const start = hasLast ? { ...next, skip: next.skip - 1 } : next;
      return viewRows(await database.query(view, { reduce: false, ...start, limit: 2 }), 2);
    },
    options,
  );
  const [last, further] = hasLast ? following : [undefined, following[0]];
  if (hasLast && !(isSameKey(last?.key, next.startkey) && isSameRow(last, page.at(-1) ?? last))) {
    return false;
  }
  if (further !== undefined) return key !== undefined && !isSameKey(further.key, key);

  const [end, total] = await withRetry(
    `the last row of view ${view}`,
    async () => {
      const query = { reduce: false, descending: true, limit: 1 } as const;
      const answer: unknown = await database.query(view, query);
      return [viewRows(answer, 1)[0], totalRows(answer)] as const;
    },
    options,
  );
  if (end === undefined) return !hasLast && (total ?? 0) === 0;
  return hasLast ? isSameRow(end, last) : !isSameKey(end.key, key);
}

const isSameRow = (a: ViewRow | undefined, b: ViewRow | undefined): boolean =>
  a?.id === b?.id && isSameKey(a?.key, b?.key);

/**
 * Pages start at the last key of the one before and skip the rows of that key that were read, since
 * PouchDB cannot start a view at a document.
 */
async function* pagesOf(
  database: Database,
  view: string,
  { pageSize = PAGE_OF_ROWS, ...options }: ReadOptions,
  { query, key, start, isEnd }: PagedQuery,
): AsyncGenerator<readonly ViewRow[]> {
  let next: PageStart | undefined = start;
  let read = 0;
  while (next !== undefined) {
    const from: PageStart = next;
    const page = await withRetry(
      `view ${view}`,
      async () => {
        const asked = { reduce: false, ...query, ...from, limit: pageSize };
        const answer: unknown = await database.query(view, asked);
        const rows = viewRows(answer, pageSize);
        if (key !== undefined && !rows.every((row) => isEqualKey(row.key, key))) {
          throw otherDocuments();
        }
        // Rows may go while others are read, but what gives twice as many as there are does not advance.
        if (read > 2 * (totalRows(answer) ?? Infinity) + pageSize) throw otherDocuments();
        if (rows.length < pageSize && !(await isEnd(from, rows, answer))) throw incomplete();
        return rows;
      },
      options,
    );
    read += page.length;
    yield page;
    next = page.length < pageSize ? undefined : after(page, from);
  }
}

function after(page: readonly ViewRow[], from: PageStart): PageStart {
  if (page.length === 0) return from;
  const startkey = page.at(-1)?.key;
  const ofLastKey = page.length - 1 - page.findLastIndex(({ key }) => !isSameKey(key, startkey));
  // A key with more rows than a page goes on where the page before left it.
  const skip = ofLastKey === page.length && isSameKey(from.startkey, startkey) ? from.skip : 0;
  return { startkey, skip: skip + ofLastKey };
}
