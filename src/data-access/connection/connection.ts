import { answeredWithError } from './answered-with-error.ts';

/** A CouchDB database, or a local one that speaks PouchDB's interface. */
export type Database = PouchDB.Database;

/** How to reach a database over HTTP. */
export interface ConnectionOptions {
  /** Ends every request that is under way, so that a cancelled export reads nothing more. */
  readonly signal?: AbortSignal;
  /** The user and password to send with each request; a browser sends its session cookie instead. */
  readonly authorization?: string;
  /** The session cookie to send with each request, where no browser does it. */
  readonly cookie?: string;
  /** Told of bytes as they arrive, unpacked, so that a page of documents on a slow line is seen to come. */
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
  { signal, onBytes, ...credentials }: ConnectionOptions = {},
): Database {
  return new PouchDB(url, {
    adapter: 'http',
    skip_setup: true,
    fetch: async (address, options) => {
      const response = await PouchDB.fetch(address, {
        ...options,
        ...(signal === undefined ? {} : { signal }),
        headers: headersOf(options?.headers, credentials),
      });
      // PouchDB takes every answer for JSON and would lose the status of a proxy's error page.
      if (!response.ok) throw await answeredWithError(response);
      return onBytes === undefined ? response : counted(response, onBytes);
    },
  });
}

/** The same answer, telling of each part that is read of it. */
function counted(response: Response, onBytes: (bytes: number) => void): Response {
  const tell = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (part, controller) => {
      onBytes(part.byteLength);
      controller.enqueue(part);
    },
  });
  return new Response(response.body?.pipeThrough(tell) ?? null, response);
}

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
