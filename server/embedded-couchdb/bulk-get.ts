import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { fieldOf, listOf } from '../../src/domain/index.ts';

const BULK_GET = /^\/([^/?]+)\/_bulk_get(\/|\?|$)/;

type OpenDatabase = (name: string) => PouchDB.Database;

/**
 * Answers `_bulk_get` as CouchDB does: all leaf revisions of a document that is asked for without a
 * revision, deleted ones included, and an error in words for one that does not exist. That of
 * express-pouchdb 4.2 gives the winner alone, and an empty object in place of an error.
 */
export function withBulkGet(app: RequestListener, open: OpenDatabase): RequestListener {
  return (request, response) => {
    const name = BULK_GET.exec(request.url ?? '')?.[1];
    if (name === undefined || request.method !== 'POST') {
      app(request, response);
      return;
    }
    answer(open(decodeURIComponent(name)), request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      send(response, 400, { error: 'bad_request', reason });
    });
  };
}

async function answer(
  database: PouchDB.Database,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += String(part);
  const asked = listOf(fieldOf(JSON.parse(text), 'docs'));
  const results = await Promise.all(asked.map((one) => resultOf(database, one)));
  send(response, 200, { results });
}

async function resultOf(database: PouchDB.Database, asked: unknown): Promise<object> {
  const id = String(fieldOf(asked, 'id'));
  const rev = fieldOf(asked, 'rev');
  const open_revs = typeof rev === 'string' ? [rev] : ('all' as const);
  const notFound = { id, rev: rev ?? 'undefined', error: 'not_found', reason: 'missing' };
  const leaves = await database.get(id, { open_revs }).catch(() => []);
  const docs = leaves.map((leaf) => ('ok' in leaf ? leaf : { error: notFound }));
  return { id, docs: docs.length > 0 ? docs : [{ error: notFound }] };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
