import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ServedOnLoopback, serveOnLoopback } from '../host/serve-on-loopback.ts';

const LOGIN = '/medic/login';

/** The fields and the button of the CHT's form, which here posts itself. */
const form = (redirect: string): string => `<!doctype html><title>CHT</title><form method="post">
<label>User name <input name="user"></label>
<label>Password <input name="password" type="password"></label>
<input name="redirect" type="hidden" value="${redirect.replaceAll(/["&<]/g, '')}">
<button>Login</button></form>`;

/** Signs in to the database, and leads back with its cookie, as the CHT does. */
async function signIn(
  incoming: IncomingMessage,
  answer: ServerResponse,
  database: string,
): Promise<void> {
  const fields = new URLSearchParams(await text(incoming));
  const session = await fetch(`${database}/_session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: fields.get('user'), password: fields.get('password') }),
  });
  const cookies = session.headers.getSetCookie().map((cookie) => `${cookie}; Secure`);
  answer.writeHead(session.ok ? 302 : 401, {
    'set-cookie': cookies,
    ...(session.ok ? { location: fields.get('redirect') ?? '/' } : {}),
  });
  answer.end();
}

function passOn(incoming: IncomingMessage, answer: ServerResponse, database: string): void {
  const { url = '/', method, headers } = incoming;
  const onward = ask(new URL(url, database), { method, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  onward.once('error', () => answer.destroy());
  incoming.pipe(onward);
}

/** Starts a stand-in for a CHT instance in front of a database. */
export async function startChtInstance(database: string): Promise<ServedOnLoopback> {
  const server = createServer((incoming, answer) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', database);
    if (pathname !== LOGIN) passOn(incoming, answer, database);
    else if (incoming.method === 'POST') void signIn(incoming, answer, database);
    else
      answer.setHeader('content-type', 'text/html').end(form(searchParams.get('redirect') ?? ''));
  });
  return serveOnLoopback(server);
}
