import { answerRows, withoutErrors } from './answer-rows.ts';
import type { Database } from './connection.ts';
import { withRetry, type ReadOptions } from './retry.ts';
import { checkMarkers } from './rows-of-keys.ts';
import { incomplete } from './unusable-answer-error.ts';

/** A range of keys of a view. */
export interface KeyRange {
  readonly startkey: unknown;
  readonly endkey: unknown;
}

/** How many rows of a view of the product lie in a range, without reading them. */
export const countOfView = (
  database: Database,
  view: string,
  range: KeyRange,
  options: ReadOptions,
): Promise<number> =>
  withRetry(`count of view ${view}`, () => countOf(database, view, range), options);

async function countOf(database: Database, view: string, range: KeyRange): Promise<number> {
  const count = await valueOfCount(database, view, range);
  if (count !== undefined) return count;
  // CouchDB counts nothing by no row; the markers tell that from an answer that lost its row.
  await checkMarkers(database, view);
  if ((await valueOfCount(database, view, range)) !== undefined) throw incomplete();
  return 0;
}

async function valueOfCount(
  database: Database,
  view: string,
  range: KeyRange,
): Promise<number | undefined> {
  const answer: unknown = await database.query(view, { ...range, reduce: true });
  const [row] = withoutErrors(answerRows(answer, 1));
  const count = row?.['value'];
  if (row !== undefined && typeof count !== 'number') throw incomplete();
  return count as number | undefined;
}
