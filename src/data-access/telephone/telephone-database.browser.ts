import PouchDB from 'pouchdb-browser';
import type { IdRange } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsOfRange, idsOfRange } from '../connection/read-documents.ts';
import { withConflicts } from '../connection/revisions.ts';
import { beginReadOnlyOpening } from './read-only-opening.browser.ts';

/** The documents that the CHT's app keeps on a phone, to be read and never to be written. */
export interface TelephoneDatabase {
  /** Documents by their ids, each followed by the revisions in conflict with it. */
  byIds(ids: readonly string[]): Promise<readonly unknown[]>;
  /** The ids of a range, in order. */
  idsBetween(range: IdRange): Promise<readonly string[]>;
  /** All documents of a range, in pages: each winner alone. */
  pagesBetween(range: IdRange): AsyncIterable<readonly unknown[]>;
  close(): Promise<void>;
}

/** What became of opening it. */
export type OpenedTelephone =
  | { readonly kind: 'open'; readonly database: TelephoneDatabase }
  /** Nobody of this name has synced in this browser. */
  | { readonly kind: 'absent' }
  /** There is one, and it cannot be read as it is. */
  | { readonly kind: 'unreadable'; readonly cause: unknown };

/** What PouchDB puts before the name of a database of IndexedDB. */
const PREFIX = '_pouch_';

/** A slow phone shows its first numbers sooner where it need not make many documents at once. */
const PAGE = { pageSize: 500 };

/** How the CHT's app calls the database of an account on the phone. Source: medic/cht-core, `db.service.ts`. */
const nameOf = (user: string): string => `medic-user-${user}`;

/**
 * Opens the database in which the CHT's app keeps an account's documents in this browser, for reading
 * alone: nothing is written, and where there is none, none is made.
 *
 * @param user the name of the account
 * @example
 * const opened = await openTelephoneDatabase('achieng');
 * if (opened.kind === 'open') await opened.database.byIds(['settings']);
 */
export async function openTelephoneDatabase(user: string): Promise<OpenedTelephone> {
  const inBrowser = `${PREFIX}${nameOf(user)}`;
  const known = await globalThis.indexedDB.databases();
  if (!known.some(({ name }) => name === inBrowser)) return { kind: 'absent' };
  const opening = beginReadOnlyOpening(inBrowser);
  try {
    const database: Database = new PouchDB(nameOf(user), { adapter: 'idb' });
    await database.info();
    return { kind: 'open', database: readingOf(database) };
  } catch (cause) {
    return { kind: 'unreadable', cause };
  } finally {
    opening.end();
  }
}

const readingOf = (database: Database): TelephoneDatabase => ({
  async byIds(ids) {
    // One transaction for all; `_bulk_get` would make some for each document.
    const keys = { keys: [...ids], include_docs: true, conflicts: true };
    const { rows } = await database.allDocs(keys);
    const documents = rows.flatMap((row) => ('doc' in row ? (row.doc ?? []) : []));
    const found = await withConflicts(database, documents, {});
    return found.flatMap(({ document, conflicts }) => [document, ...conflicts]);
  },
  idsBetween: (range) => allOf(idsOfRange(database, range, {})),
  async *pagesBetween(range) {
    for await (const page of documentsOfRange(database, range, PAGE)) {
      yield page.map(({ document }) => document);
    }
  },
  close: () => database.close(),
});

async function allOf<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}
