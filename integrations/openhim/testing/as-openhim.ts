import { randomBytes } from 'node:crypto';
import type { Account } from '../../../server/embedded-couchdb/index.ts';
import { basicAuthorization } from '../../../server/embedded-couchdb/index.ts';
import { fieldOf, listOf } from '../../../src/domain/index.ts';

/** A channel as `openhim-import.json` has it. */
export interface Channel {
  readonly name: string;
  readonly type: string;
  readonly urlPattern: string;
  readonly methods: readonly string[];
  readonly routes: readonly { readonly path?: string }[];
}

/** What a client of OpenHIM asks; a polling channel asks by itself. */
export interface ClientRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** What OpenHIM keeps of a transaction, of what came back from the primary route. */
export interface Transaction {
  readonly status: unknown;
  readonly [name: string]: unknown;
}

/** What `src/polling.js` of openhim-core asks of itself. */
export const TRIGGER: ClientRequest = { method: 'GET', path: '/trigger' };

/**
 * Does with a request what `src/middleware/router.js` and `messageStore.js` of openhim-core 4.0.5 do: the
 * channel has to match, its primary route is asked with the route's account, and the answer is read as a
 * mediator's where its type says so.
 *
 * @param origin where the route's host is here
 * @param account in place of the route's
 */
export async function passThrough(
  channel: Channel,
  { method, path, body }: ClientRequest,
  origin: string,
  account: Account,
): Promise<Transaction> {
  const [withoutQuery = ''] = path.split('?', 1);
  if (!new RegExp(channel.urlPattern).test(withoutQuery)) throw new Error('No channel matched.');
  if (!channel.methods.includes(method)) throw new Error('405');
  const answer = await fetch(`${origin}${channel.routes[0]?.path ?? path}`, {
    method,
    headers: {
      'x-openhim-transactionid': randomBytes(12).toString('hex'),
      'x-openhim-lastrunat': new Date().toISOString(),
      authorization: basicAuthorization(account),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const request = { method, path, timestamp: new Date().toISOString() };
  if (!(answer.headers.get('content-type') ?? '').includes('application/json+openhim')) {
    const status =
      answer.status < 300 ? 'Successful' : answer.status < 500 ? 'Completed' : 'Failed';
    return { request, response: { status: answer.status, body: text }, status };
  }
  const mediator = JSON.parse(text) as Record<string, unknown>;
  const { status, response, orchestrations, properties, error } = mediator;
  return {
    request,
    response,
    orchestrations: listOf(orchestrations),
    properties,
    status,
    ...(error === undefined ? {} : { error, autoRetry: true }),
  };
}

/** The JSON of a transaction's answer. */
export const bodyOf = ({ response }: Transaction): unknown =>
  JSON.parse(String(fieldOf(response, 'body')));
