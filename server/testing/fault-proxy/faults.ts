import { gzipSync } from 'node:zlib';
import { bytesOf, type Fault, send, withFields, withRows } from './fault.ts';

const HTML = '<!doctype html><title>Sign in to the network</title>';
const JSON_TYPE = { 'content-type': 'application/json' };
const HTML_TYPE = { 'content-type': 'text/html' };

const error = (name: string, reason: string): string => JSON.stringify({ error: name, reason });

const status = (code: number, name: string, body: string, headers = {}): Fault => ({
  name: `${String(code)}${name}`,
  // What answers with 500 and more may have let the request through.
  isRefusal: code < 500,
  answer: (right, response) =>
    send(response, right, {
      status: code,
      body,
      headers: { ...(body.startsWith('<') ? HTML_TYPE : JSON_TYPE), ...headers },
    }),
});

const body = (name: string, text: string): Fault => ({
  name,
  answer: (right, response) => send(response, right, { body: text }),
});

/** The line between: it breaks, is silent, or is slow. */
const OF_THE_LINE: readonly Fault[] = [
  { name: 'cut before the answer', answer: (_right, response) => response.destroy() },
  {
    name: 'reset before the answer',
    answer: (_right, response) => response.socket?.resetAndDestroy(),
  },
  {
    name: 'cut in the middle',
    answer: (right, response) => {
      response.writeHead(right.status, right.headers);
      response.write(right.body.subarray(0, right.body.length / 2), () => response.destroy());
    },
  },
  { name: 'silence', isSilent: true, answer: () => undefined },
  {
    name: 'silence in the middle',
    isSilent: true,
    answer: (right, response) => {
      response.writeHead(right.status, right.headers);
      response.write(right.body.subarray(0, right.body.length / 2));
    },
  },
  {
    name: 'a drip of bytes',
    isHarmless: true,
    answer: (right, response) => {
      response.writeHead(right.status, right.headers);
      const size = Math.ceil(right.body.length / 8);
      const drip = (from: number): void => {
        if (from >= right.body.length) response.end();
        else
          response.write(right.body.subarray(from, from + size), () =>
            setTimeout(drip, 5, from + size),
          );
      };
      drip(0);
    },
  },
];

/** What a database, a CHT instance or a proxy says when it cannot answer. */
const OF_STATUS: readonly Fault[] = [
  status(500, ' of the database', error('internal_server_error', 'no_majority')),
  status(500, ' as a page', HTML),
  status(502, ' as a page', HTML),
  status(503, ' as a page', HTML),
  status(503, ' while it starts', error('not_ready', 'The server is starting.')),
  status(504, ' as a page', HTML),
  status(429, '', error('too_many_requests', 'Slow down.')),
  status(429, ' with Retry-After', error('too_many_requests', 'Slow down.'), {
    'retry-after': '0',
  }),
  status(408, '', ''),
  status(401, ' in the middle', error('unauthorized', 'Your session expired.')),
  status(403, ' as a page', HTML),
  status(302, ' to a sign-in page', '', { location: '/medic/login' }),
];

/** An answer with 200 that is none. */
const OF_CONTENT: readonly Fault[] = [
  body('a page with 200', HTML),
  body('nothing with 200', ''),
  body('null', 'null'),
  body('{}', '{}'),
  body('[]', '[]'),
  body('true', 'true'),
  body('garbage bytes', '\u0000\u0001\ufffd{"rows":[garbage'),
  {
    name: 'truncated JSON',
    answer: (right, response) =>
      send(response, right, { body: right.body.subarray(0, right.body.length / 2) }),
  },
  {
    name: 'bad gzip',
    answer: (right, response) => send(response, right, { headers: { 'content-encoding': 'gzip' } }),
  },
  {
    name: 'truncated gzip',
    answer: (right, response) => {
      const packed = gzipSync(right.body);
      const half = new Uint8Array(packed.subarray(0, packed.length / 2));
      send(response, right, { body: half, headers: { 'content-encoding': 'gzip' } });
    },
  },
];

/** An answer that can be read, and holds less than was asked for. */
const OF_ROWS: readonly Fault[] = [
  {
    name: 'half of the rows',
    answer: (right, response) =>
      send(response, right, {
        body: withRows(right, (rows) => rows.slice(0, Math.floor(rows.length / 2))),
      }),
  },
  {
    name: 'no rows',
    answer: (right, response) => send(response, right, { body: withRows(right, () => []) }),
  },
  {
    name: 'an error beside half of the rows',
    answer: (right, response) =>
      send(response, right, {
        body: withFields(
          { ...right, body: bytesOf(withRows(right, (rows) => rows.slice(1))) },
          (answer) => ({ ...answer, error: 'timeout', reason: 'The request timed out.' }),
        ),
      }),
  },
  {
    name: 'rows that are errors',
    answer: (right, response) =>
      send(response, right, {
        body: withRows(right, (rows) =>
          rows.map((row, index) => {
            const { key } = (row ?? {}) as { readonly key?: unknown };
            return index % 2 === 0 ? row : { key, error: 'not_found' };
          }),
        ),
      }),
  },
];

/** What looks odd, and says what was asked for. */
const HARMLESS: readonly Fault[] = [
  {
    name: 'a wrong content type',
    isHarmless: true,
    answer: (right, response) =>
      send(response, right, { headers: { 'content-type': 'text/plain; charset=latin1' } }),
  },
  {
    name: 'a byte order mark',
    isHarmless: true,
    answer: (right, response) =>
      send(response, right, { body: new Uint8Array([...bytesOf('\ufeff'), ...right.body]) }),
  },
  {
    name: 'a clock ten years ahead',
    isHarmless: true,
    answer: (right, response) =>
      send(response, right, { headers: { date: 'Sat, 28 Nov 2036 08:00:00 GMT' } }),
  },
];

/** Everything that is known to go wrong between this product and a database. */
export const FAULTS: readonly Fault[] = [
  ...OF_THE_LINE,
  ...OF_STATUS,
  ...OF_CONTENT,
  ...OF_ROWS,
  ...HARMLESS,
];
