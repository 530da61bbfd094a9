import PouchDB from 'pouchdb-browser';
import { connect, type ConnectionOptions, type Database } from './connection/connection.ts';

/**
 * The second entry of data-access, for pages alone: it brings the browser's PouchDB with it, which
 * Node cannot load. Opens a database over HTTP with the session's cookie.
 *
 * @param url absolute: PouchDB takes anything else for the name of a local database
 * @example
 * connectInBrowser(new URL('/medic', location.origin).href, { signal })
 */
export const connectInBrowser = (url: string, options: ConnectionOptions = {}): Database =>
  connect(PouchDB, url, options);

/**
 * Opens a database in the reader's own browser (IndexedDB), for what is to be kept there. Old
 * revisions are dropped at once.
 */
export const localDatabase = (name: string): Database =>
  new PouchDB(name, { auto_compaction: true });

export * from './telephone/telephone-database.browser.ts';
