import { fieldOf, isFilledText } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { withRetry, type ReadOptions } from './retry.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';

/** How far a database is, in its own words: a number, or a text that only it understands. */
export type UpdateSequence = string | number;

/** Which database this is and how far it is. */
export interface DatabaseState {
  /** Tells this database from one that was set up again at the same address. */
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
 * asked with those of another database, it gives all changes from the beginning. Development servers
 * count from 1 at each start, which their start time tells. Source: CouchDB, `GET /{db}`.
 */
export const stateOf = (database: Database, options: ReadOptions): Promise<DatabaseState> =>
  withRetry(
    'database information',
    async () => {
      const info: unknown = await database.info();
      const name = fieldOf(info, 'db_name');
      const sequence = fieldOf(info, 'update_seq');
      if (!isFilledText(name) || !isSequence(sequence)) throw incomplete(info);
      return { identity: JSON.stringify([name, fieldOf(info, 'instance_start_time')]), sequence };
    },
    options,
  );

const isSequence = (value: unknown): value is UpdateSequence =>
  typeof value === 'number' || isFilledText(value);

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

interface PageOfChanges extends Changes {
  /** How many more changes follow, as CouchDB says; undefined where the database does not. */
  readonly pending: number | undefined;
}

const pageOfChanges = (
  database: Database,
  since: UpdateSequence,
  limit: number,
  options: ReadOptions,
): Promise<PageOfChanges> =>
  withRetry(
    '_changes',
    async () => {
      // The first change tells how many there are, whatever becomes of the long answer.
      const [first, page] = await Promise.all([
        changes(database, since, 1),
        changes(database, since, limit),
      ]);
      const isShort = page.ids.length < limit && (page.pending ?? 0) > 0;
      if (isShort || countOf(page) < countOf(first)) throw incomplete();
      return page;
    },
    options,
  );

const countOf = ({ ids, pending = 0 }: PageOfChanges): number => ids.length + pending;

async function changes(
  database: Database,
  since: UpdateSequence,
  limit: number,
): Promise<PageOfChanges> {
  let pending: number | undefined;
  const answer: unknown = await database
    // PouchDB asks in batches of 25 where it is not told otherwise, and CouchDB writes a long
    // sequence beside each change.
    .changes({ since, limit, batch_size: limit, seq_interval: limit })
    .on('change', (...change: readonly unknown[]) => {
      if (typeof change[1] === 'number') pending = change[1];
    });
  const results = fieldOf(answer, 'results');
  const sequence = fieldOf(answer, 'last_seq');
  if (!Array.isArray(results) || !isSequence(sequence)) throw incomplete(answer);
  if (results.length > limit) throw otherDocuments();
  const ids = results.map((change: unknown) => {
    const id = fieldOf(change, 'id');
    if (typeof id !== 'string') throw incomplete(change);
    return id;
  });
  return { ids, sequence, pending };
}
