import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { request as askSecurely } from 'node:https';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPhonePage } from '../../tools/phone-page/build-phone-page.ts';
import { type ServedOnLoopback, serveOnLoopback } from '../host/serve-on-loopback.ts';
import { chtUrl } from './ask-cht.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

function passOn(incoming: IncomingMessage, answer: ServerResponse): void {
  const { url = '/', method, headers } = incoming;
  const target = new URL(url, chtUrl());
  const send = target.protocol === 'https:' ? askSecurely : ask;
  const onward = send(
    target,
    { method, headers: { ...headers, host: target.host } },
    (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    },
  );
  onward.once('error', () => answer.destroy());
  incoming.pipe(onward);
}

/** The CHT, with the page for telephones below its origin at `/dhis2/`, as nginx is shown to do it. */
export async function servePageBelowCht(): Promise<ServedOnLoopback> {
  const { files } = await buildPhonePage(ROOT);
  const server = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url ?? '/', chtUrl());
    const name = pathname === '/dhis2/' ? 'index.html' : pathname.replace('/dhis2/', '');
    const file = pathname.startsWith('/dhis2/') ? files.get(name) : undefined;
    if (file === undefined) passOn(incoming, answer);
    else answer.setHeader('content-type', TYPES[extname(name)] ?? 'text/html').end(file);
  });
  return serveOnLoopback(server);
}
