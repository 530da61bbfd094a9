import { fieldOf } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { ask, type ReadOptions } from './reading.ts';

/** How far a database is, in its own words: a number, or a text that only it understands. */
export type UpdateSequence = string | number;

/** Which database this is and how far it is. */
export interface DatabaseState {
  /** Tells this database from one that was set up anew at the same address. */
  readonly identity: string;
  readonly sequence: UpdateSequence;
}

/** The ids of the documents that changed since, in no order that matters. */
export interface Changes {
  readonly ids: readonly string[];
  readonly sequence: UpdateSequence;
}

/**
 * Asks a database which one it is and how far. CouchDB's sequences carry the identity of its shards:
 * asked with those of another database, it tells all changes from the beginning. Development servers
 * count from 1 at each start, which their start time tells. Source: CouchDB, `GET /{db}`.
 */
export async function stateOf(database: Database, options: ReadOptions): Promise<DatabaseState> {
  const info: unknown = await ask('database information', () => database.info(), options);
  const started = fieldOf(info, 'instance_start_time');
  return {
    identity: JSON.stringify([fieldOf(info, 'db_name'), started]),
    sequence: fieldOf(info, 'update_seq') as UpdateSequence,
  };
}

/** How many changes are asked for first: what follows is told with them. */
const FIRST_PAGE = 1000;
const PAGE = 10_000;

/**
 * Reads what changed since; undefined where that is more than the limit, which is for the caller to
 * set to what the knowledge that it saves is worth. CouchDB tells with the first page how many
 * changes there are: then no more than that page is read in vain.
 */
export async function changesSince(
  database: Database,
  since: UpdateSequence,
  { limit, ...options }: ReadOptions & { readonly limit: number },
): Promise<Changes | undefined> {
  const ids: string[] = [];
  let sequence = since;
  for (let pageSize = Math.min(FIRST_PAGE, limit + 1); ; pageSize = PAGE) {
    const page = await pageOfChanges(database, sequence, pageSize, options);
    ids.push(...page.ids);
    ({ sequence } = page);
    if (ids.length + (page.pending ?? 0) > limit) return undefined;
    if (page.ids.length < pageSize) return { ids, sequence };
  }
}

async function pageOfChanges(
  database: Database,
  since: UpdateSequence,
  limit: number,
  options: ReadOptions,
): Promise<Changes & { readonly pending: number | undefined }> {
  let pending: number | undefined;
  const { results, last_seq } = await ask(
    '_changes',
    () =>
      database
        // PouchDB asks in batches of 25 where it is not told otherwise, and CouchDB writes a long
        // sequence beside each change.
        .changes({ since, limit, batch_size: limit, seq_interval: limit })
        .on('change', (...change: readonly unknown[]) => {
          if (typeof change[1] === 'number') pending = change[1];
        }),
    options,
  );
  return { ids: results.map(({ id }) => id), sequence: last_seq, pending };
}
