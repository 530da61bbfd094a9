import { listOf } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';

interface Answer {
  readonly rows: readonly { readonly key: unknown }[];
}

type Query = (view: string, options?: { readonly keys?: unknown }) => Promise<Answer>;

/**
 * Makes a database answer a view by keys as a CouchDB with several shards does: rows stand in the order
 * of the last position of their key among those that were asked for. PouchDB gives the rows of a key
 * that is asked for twice at both places, which is kinder. Source: apache/couchdb,
 * src/fabric/src/fabric_view.erl (`keydict`).
 */
export function answerAsSharded(database: Database): Database {
  const query = database.query.bind(database) as unknown as Query;
  const sharded: Query = async (view, options) => {
    const answer = await query(view, options);
    const keys = listOf(options?.keys).map((key) => JSON.stringify(key));
    if (keys.length === 0) return answer;
    const place = new Map(keys.map((key, index) => [key, index]));
    const placeOf = (row: { readonly key: unknown }): number =>
      place.get(JSON.stringify(row.key)) ?? keys.length;
    return { ...answer, rows: answer.rows.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  };
  return Object.assign(database, { query: sharded });
}
