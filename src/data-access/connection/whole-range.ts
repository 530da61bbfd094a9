import type { IdRange } from '../../domain/index.ts';
import { answerRows, totalRows, withoutErrors } from './answer-rows.ts';
import type { Database } from './connection.ts';
import { withRetry, type ReadOptions } from './retry.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';

/** A row of a range of `_all_docs`. */
export interface RangeRow {
  readonly id: string;
  /** The document, where it was asked for. */
  readonly doc?: unknown;
}

/**
 * Makes rows of an answer for a range of ids, in which each of them has to lie. Without that check a
 * read that goes on at the last row need not advance.
 */
export function rowsWithin(answer: unknown, { start, end }: IdRange, limit: number): RangeRow[] {
  return withoutErrors(answerRows(answer, limit)).map((row) => {
    const { id, doc } = row;
    if (typeof id !== 'string') throw incomplete();
    if (id < start || id > end) throw otherDocuments();
    return { id, doc };
  });
}

/**
 * Whether a range ends with the last row that was read of it: the first document after that row lies
 * beyond the range. A page that is shorter than was asked for is the last one, or it was cut.
 */
export async function endsRange(
  database: Database,
  { start, end }: IdRange,
  rows: readonly RangeRow[],
  options: ReadOptions,
): Promise<boolean> {
  const last = rows.at(-1)?.id;
  const from = last ?? start;
  const request = `_all_docs after ${from}`;
  const ids = await withRetry(
    request,
    async () => idsOf(await database.allDocs({ startkey: from, limit: 2 }), 2),
    options,
  );
  const next = ids.find((id) => id !== last);
  if (next !== undefined) return next > end;
  const greatest = await lastId(database, true, options);
  if (greatest === undefined) return last === undefined;
  // Where no row came, the start itself would be one.
  return last === undefined ? greatest < from : greatest <= from;
}

/**
 * The greatest id up to this one, or before it; undefined where the database has none. Asked without
 * an end, so that only the start of the database gives an empty answer.
 */
export async function greatestIdUpTo(
  database: Database,
  id: string,
  isIncluded: boolean,
  options: ReadOptions,
): Promise<string | undefined> {
  const query = { startkey: id, skip: isIncluded ? 0 : 1, descending: true, limit: 1 } as const;
  return withRetry(
    `_all_docs before ${id}`,
    async () => {
      const [found] = idsOf(await database.allDocs(query), 1);
      if (found === undefined) {
        const least = await lastId(database, false, options);
        if (least !== undefined && least < id) throw incomplete();
      } else if (isIncluded ? found > id : found >= id) throw otherDocuments();
      return found;
    },
    options,
  );
}

/** The greatest or the least id of a database; undefined where it says that it has no document. */
const lastId = (
  database: Database,
  descending: boolean,
  options: ReadOptions,
): Promise<string | undefined> =>
  withRetry(
    descending ? 'the last of _all_docs' : 'the first of _all_docs',
    async () => {
      const answer: unknown = await database.allDocs({ descending, limit: 1 });
      const [id] = idsOf(answer, 1);
      if (id === undefined && totalRows(answer) !== 0) throw incomplete();
      return id;
    },
    options,
  );

/** Whether ids do not exist of which an answer said so: they are asked for in another way. */
export async function areMissing(
  database: Database,
  ids: readonly string[],
  options: ReadOptions,
): Promise<boolean> {
  if (ids.length === 0) return true;
  return withRetry(
    `_all_docs of ${String(ids.length)} missing keys`,
    async () => {
      const rows = answerRows(await database.allDocs({ keys: [...ids] }), ids.length);
      if (rows.length < ids.length) throw incomplete();
      return rows.every((row) => row['error'] === 'not_found');
    },
    options,
  );
}

function idsOf(answer: unknown, limit: number): readonly string[] {
  return withoutErrors(answerRows(answer, limit)).map(({ id }) => {
    if (typeof id !== 'string') throw incomplete();
    return id;
  });
}
