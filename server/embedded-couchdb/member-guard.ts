import type { RequestListener } from 'node:http';

/** express-pouchdb reads these without asking who may read the database at all. */
const UNGUARDED = /^\/[^/]+\/_(bulk_get|find|explain|index)(\/|\?|$)/;

/** A filter that does not exist, or fails, is an error that express-pouchdb catches nowhere. */
const ENDS_THE_PROCESS = /^\/[^/]+\/_changes\/?\?(.*&)?(filter|view|feed|doc_ids|selector)=/i;

/**
 * Closes two gaps of express-pouchdb 4.2. `_bulk_get` and `_find` answer anybody: here the caller must
 * be able to read the database's own information first, as CouchDB asks of its members. A filter of
 * `_changes` can end the process: none is taken.
 *
 * @param origin - the address of the guarded server itself
 */
export function memberGuard(app: RequestListener, origin: () => string): RequestListener {
  return (request, response) => {
    const path = request.url ?? '/';
    if (ENDS_THE_PROCESS.test(decoded(path)) || isChangesByPost(request.method, path)) {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end('{"error":"bad_request","reason":"This server takes no filter and no feed."}');
      return;
    }
    if (!UNGUARDED.test(path)) {
      app(request, response);
      return;
    }
    const headers = new Headers({ accept: 'application/json' });
    const { cookie, authorization } = request.headers;
    if (cookie !== undefined) headers.set('cookie', cookie);
    if (authorization !== undefined) headers.set('authorization', authorization);
    const database = path.split('/')[1] ?? '';
    fetch(`${origin()}/${database}`, { headers })
      .then(async (answer) => {
        if (answer.ok) {
          app(request, response);
          return;
        }
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(await answer.text());
      })
      .catch(() => {
        // The server is being closed.
        response.destroy();
      });
  };
}

// A filter by ids or by a selector comes in a body.
const isChangesByPost = (method: string | undefined, path: string): boolean =>
  method === 'POST' && /^\/[^/]+\/_changes(\/|\?|$)/.test(decoded(path));

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A broken percent sign: express refuses it by itself.
    return path;
  }
}
