import type { Database } from './connection.ts';
import { withRetry, type ReadOptions } from './retry.ts';
import { incomplete } from './unusable-answer-error.ts';
import { isSameKey, type ViewRow, viewRows } from './view-row.ts';

/** How many keys one request asks for at least, about half a second of a sharded database. */
const PORTION_OF_KEYS = 1000;

/** Into how many requests keys are divided at most, however many they are. */
const MOST_PORTIONS = 4;

/**
 * The keys of two rows that each view of the product emits, for the settings. Asked for before and
 * after other keys, they tell an answer that was cut from one in which the first or last keys have no
 * rows. They are two: a CouchDB with several shards gives the rows of a key that is asked for twice in
 * no certain place, since it puts rows in the order of the last position of their key. Source:
 * apache/couchdb, src/fabric/src/fabric_view_map.erl (`merge_row`) and fabric_view.erl (`keydict`).
 */
const FIRST_KEY = ['settings', 'first'] as const;
const LAST_KEY = ['settings', 'last'] as const;

/** Reads the rows of these keys of a view of the product, a portion of the keys at a time. */
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
    yield await withRetry(
      `view ${view} of ${String(asked.length)} keys`,
      async () => {
        const withMarkers = [FIRST_KEY, ...asked, LAST_KEY];
        return betweenMarkers(await database.query(view, { reduce: false, keys: withMarkers }));
      },
      options,
    );
  }
}

/** Checks that an answer is whole, from marker to marker. */
function betweenMarkers(answer: unknown): readonly ViewRow[] {
  const rows = viewRows(answer, Infinity);
  const isMarked = isSameKey(rows[0]?.key, FIRST_KEY) && isSameKey(rows.at(-1)?.key, LAST_KEY);
  if (!isMarked) throw incomplete();
  return rows.slice(1, -1);
}

/**
 * Checks that a view has rows, and that answers come whole.
 *
 * @throws where an answer was cut
 */
export async function checkMarkers(database: Database, view: string): Promise<void> {
  const keys = [FIRST_KEY, LAST_KEY];
  betweenMarkers(await database.query(view, { reduce: false, keys }));
}
