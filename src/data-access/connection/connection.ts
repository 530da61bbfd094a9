import { httpStatusError } from './http-status-error.ts';
import { SilenceGuard, type SilenceOptions } from './silence.ts';

/** A CouchDB database, or a local one that speaks PouchDB's interface. */
export type Database = PouchDB.Database;

/** How to reach a database over HTTP. */
export interface ConnectionOptions extends SilenceOptions {
  /** Ends every request that is under way, so that a cancelled export reads nothing more. */
  readonly signal?: AbortSignal;
  /** The user and password to send with each request; a browser sends its session cookie instead. */
  readonly authorization?: string;
  /** The session cookie to send with each request, where no browser does it. */
  readonly cookie?: string;
  /** Called with the number of bytes as they arrive, unpacked: progress within a page on a slow line. */
  readonly onBytes?: (bytes: number) => void;
}

/** The part of the PouchDB package that opening a database needs. */
export interface PouchDBPackage {
  new (name: string, options: PouchDB.HttpAdapter.HttpAdapterConfiguration): Database;
  fetch(url: string | Request, options?: RequestInit): Promise<Response>;
}

/**
 * Opens a database by its URL. Nothing is asked of the server until something is read
 * (`skip_setup`), and nothing is ever written.
 *
 * @param PouchDB the package of the platform: `pouchdb-browser` on the page, `pouchdb` on Node
 * @param url absolute: PouchDB does not resolve paths
 * @example
 * connect(PouchDB, 'https://cht.example.org/medic', { signal })
 */
export function connect(
  PouchDB: PouchDBPackage,
  url: string,
  { signal, onBytes = () => undefined, ...options }: ConnectionOptions = {},
): Database {
  const guard = new SilenceGuard(options);
  return new PouchDB(url, {
    adapter: 'http',
    skip_setup: true,
    fetch: async (address, init) => {
      const send = (until: AbortSignal): Promise<Response> =>
        PouchDB.fetch(address, {
          ...init,
          signal: until,
          headers: headersOf(init?.headers, options),
        });
      const response = await guard.fetch(pathOf(address), send, signal, onBytes);
      // PouchDB takes every answer for JSON and would lose the status of a proxy's error page.
      if (!response.ok) throw await httpStatusError(response);
      return response;
    },
  });
}

const pathOf = (address: string | Request): string =>
  new URL(typeof address === 'string' ? address : address.url).pathname;

function headersOf(
  given: HeadersInit | undefined,
  { authorization, cookie }: ConnectionOptions,
): Headers {
  const headers = new Headers(given);
  // The CHT and CouchDB answer errors in JSON only where it is asked for.
  headers.set('Accept', 'application/json');
  if (authorization !== undefined) headers.set('Authorization', authorization);
  if (cookie !== undefined) headers.set('Cookie', cookie);
  return headers;
}
