import { fieldOf, isRecord, listOf } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { statusOf } from './database-error-of.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';

/** A document that is asked for: all its leaf revisions, or one revision. */
export interface AskedRevision {
  readonly id: string;
  readonly rev?: string;
}

/** Statuses with which a server, or what stands before it, says that it has no such address. */
const NO_SUCH_ADDRESS: readonly unknown[] = [404, 405, 501];

const withoutBulkGet = new WeakSet<Database>();

/**
 * The leaf revisions of documents, deleted ones included, in the order of the ids; none for a document
 * that does not exist. CouchDB reads them in less than half the time that `_all_docs` takes for the same
 * keys, since it asks each shard once. PouchDB's own `bulkGet` is not used: after one failure it asks
 * for each document by itself. Source: CouchDB, `POST /{db}/_bulk_get`.
 *
 * @returns undefined where the database has no `_bulk_get`: a local one, and a server that is asked
 *   through a proxy that does not pass it on
 */
export async function bulkGet(
  database: Database,
  asked: readonly AskedRevision[],
): Promise<readonly (readonly unknown[])[] | undefined> {
  if (!isRemote(database) || withoutBulkGet.has(database)) return undefined;
  try {
    return await leavesAt(database, '_bulk_get', asked);
  } catch (failure) {
    if (!NO_SUCH_ADDRESS.includes(statusOf(failure))) throw failure;
    withoutBulkGet.add(database);
    return undefined;
  }
}

/** Statuses with which a server says that somebody may not read there, or that nothing is there. */
const CLOSED: readonly unknown[] = [...NO_SUCH_ADDRESS, 401, 403];

/**
 * The same of the database beside this one that has its name and an ending: CHT Core's own notes are kept in
 * `medic-sentinel` beside `medic`.
 *
 * @returns undefined where the caller may not read it, or it is not there
 */
export async function bulkGetBeside(
  database: Database,
  ending: string,
  asked: readonly AskedRevision[],
): Promise<readonly (readonly unknown[])[] | undefined> {
  if (!isRemote(database)) return undefined;
  const name = new URL(database.name).pathname.replace(/\/+$/, '');
  try {
    return await leavesAt(database, `${name}${ending}/_bulk_get`, asked);
  } catch (failure) {
    if (!CLOSED.includes(statusOf(failure))) throw failure;
    return undefined;
  }
}

/** @param path within the database, or from its server's root */
async function leavesAt(
  database: RemoteDatabase,
  path: string,
  asked: readonly AskedRevision[],
): Promise<readonly (readonly unknown[])[]> {
  const response = await database.fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ docs: asked }),
  });
  const answer: unknown = await response.json();
  const results = listOf(fieldOf(answer, 'results'));
  if (results.length < asked.length) throw incomplete(answer);
  if (results.length > asked.length) throw otherDocuments();
  return results.map((result, index) => leavesIn(result, asked[index]));
}

type RemoteDatabase = Database & {
  fetch(path: string, options: RequestInit): Promise<Response>;
};

const isRemote = (database: Database): database is RemoteDatabase =>
  typeof (database as Partial<RemoteDatabase>).fetch === 'function';

function leavesIn(result: unknown, asked: AskedRevision | undefined): readonly unknown[] {
  const id = fieldOf(result, 'id');
  // An error that stands in a result's place names no document, and so no other one.
  if (id === undefined) throw incomplete(result);
  if (id !== asked?.id) throw otherDocuments();
  const docs = listOf(fieldOf(result, 'docs'));
  if (docs.length === 0) throw incomplete();
  return docs.flatMap((entry) => {
    const error = fieldOf(entry, 'error');
    const reason = isRecord(error) ? error['error'] : error;
    if (reason === 'not_found') return [];
    const leaf = fieldOf(entry, 'ok');
    if (error !== undefined || !isRecord(leaf)) throw incomplete(isRecord(error) ? error : entry);
    const isAsked = asked.rev === undefined || leaf['_rev'] === asked.rev;
    if (leaf['_id'] !== asked.id || !isAsked) throw otherDocuments();
    return [leaf];
  });
}
