import type { RequestListener } from 'node:http';

/** express-pouchdb reads these without asking who may read the database at all. */
const UNGUARDED = /^\/[^/]+\/_(bulk_get|find|explain|index)(\/|\?|$)/;

/**
 * Closes a gap of express-pouchdb 4.2: `_bulk_get` and `_find` answer anybody. Here the caller must
 * be able to read the database's own information first, as CouchDB asks of its members.
 *
 * @param origin - the address of the guarded server itself
 */
export function memberGuard(app: RequestListener, origin: () => string): RequestListener {
  return (request, response) => {
    const path = request.url ?? '/';
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
