import {
  connect,
  type ConnectionOptions,
  type Database,
  type PouchDBPackage,
} from '../../src/data-access/index.ts';
import PouchDB from './pouchdb.ts';

/** How to reach a database from a server. */
export interface NodeConnectionOptions extends ConnectionOptions {
  /** For whom is asked: the database counts failures by address, and a host is one for all. */
  readonly forwardedFor?: string;
}

/**
 * PouchDB over HTTP with Node's own `fetch`. The package's own keeps the cookies of every answer in
 * one jar for the whole process, and would send the session of one caller with another's requests.
 */
function pouchDBWithoutCookieJar(forwardedFor: string | undefined): PouchDBPackage {
  return class extends PouchDB {
    static override readonly fetch = (
      url: string | Request,
      options?: RequestInit,
    ): Promise<Response> => {
      const headers = new Headers(options?.headers);
      if (forwardedFor !== undefined) headers.set('X-Forwarded-For', forwardedFor);
      // A CHT instance sends strangers to its login page: an answer, not a place to go.
      return fetch(url, { ...options, headers, redirect: 'manual' });
    };
  };
}

/**
 * Opens a database over HTTP with the credentials of one caller. It is to be closed after use:
 * PouchDB remembers every open database.
 */
export const connectOnNode = (
  url: string,
  { forwardedFor, ...options }: NodeConnectionOptions,
): Database => connect(pouchDBWithoutCookieJar(forwardedFor), url, options);
