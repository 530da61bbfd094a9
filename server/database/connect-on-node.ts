import PouchDB from 'pouchdb';
import { connect, type ConnectionOptions, type Database } from '../../src/data-access/index.ts';

/**
 * PouchDB over HTTP with Node's own `fetch`. The package's own keeps the cookies of every answer in
 * one jar for the whole process, and would send the session of one caller with another's requests.
 */
class WithoutCookieJar extends PouchDB {
  static override readonly fetch = (
    url: string | Request,
    options?: RequestInit,
  ): Promise<Response> =>
    // A CHT instance sends strangers to its login page: an answer, not a place to go.
    fetch(url, { ...options, redirect: 'manual' });
}

/**
 * Opens a database over HTTP with the credentials of one caller. It is to be closed after use:
 * PouchDB remembers every open database.
 */
export const connectOnNode = (url: string, options: ConnectionOptions): Database =>
  connect(WithoutCookieJar, url, options);
