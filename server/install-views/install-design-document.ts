import { isDeepStrictEqual } from 'node:util';
import { designDocument } from '../../src/data-access/index.ts';
import { fieldOf, isFilledText, isRecord } from '../../src/domain/index.ts';
import { type Answer, call, refusal } from './call.ts';
import type { DatabaseAddress } from './database-address.ts';

/** What was done to the design document. */
export type Change = 'installed' | 'updated' | 'unchanged' | 'removed' | 'absent';

/** The stored design document, or nothing. */
async function stored(database: DatabaseAddress): Promise<unknown> {
  const answer = await call(database, 'GET', designDocument._id);
  if (answer.status === 404 && fieldOf(answer.body, 'reason') !== 'no_db_file') {
    // CouchDB says so of a missing database too, with other words.
    if (fieldOf(answer.body, 'reason') !== 'Database does not exist.') return undefined;
  }
  if (answer.status !== 200 || !isRecord(answer.body)) throw refusal(answer);
  return answer.body;
}

function done(answer: Answer, change: Change): Change {
  if (answer.status >= 300) throw refusal(answer);
  return change;
}

const withoutRevision = (document: unknown): unknown => {
  if (!isRecord(document)) return document;
  const { _rev, ...content } = document;
  return content;
};

/** Writes the product's design document, where it is not there as it should be. */
export async function installDesignDocument(database: DatabaseAddress): Promise<Change> {
  const found = await stored(database);
  if (isDeepStrictEqual(withoutRevision(found), designDocument)) return 'unchanged';
  const _rev = fieldOf(found, '_rev');
  const document = isFilledText(_rev) ? { ...designDocument, _rev } : designDocument;
  const answer = await call(database, 'PUT', designDocument._id, document);
  return done(answer, found === undefined ? 'installed' : 'updated');
}

/** Removes the product's design document, and nothing else. */
export async function removeDesignDocument(database: DatabaseAddress): Promise<Change> {
  const rev = fieldOf(await stored(database), '_rev');
  if (!isFilledText(rev)) return 'absent';
  const path = `${designDocument._id}?rev=${encodeURIComponent(rev)}`;
  return done(await call(database, 'DELETE', path), 'removed');
}
