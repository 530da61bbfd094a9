import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installApart } from '../bootstrap/install-apart.mjs';
import type { MongooseModel } from './models.ts';

/** A route of a channel, as `openhim-import.json` has it. */
export interface Route {
  readonly path?: string;
  readonly host: string;
  readonly port: number;
  readonly secured: boolean;
  readonly username: string;
  readonly password: string;
}

/** A request that OpenHIM has let in. */
export interface RoutedRequest {
  readonly channel: { readonly routes: readonly Route[] };
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

/** What the router leaves of an answer. */
export interface Routed {
  readonly httpStatus: number;
  readonly body: string;
  /** As the mediator said it; absent where OpenHIM took the answer for that of no mediator. */
  readonly status: string | undefined;
  /** What OpenHIM's own model finds wrong with the transaction. */
  readonly fault: string | undefined;
}

interface RouterContext {
  readonly response: {
    status?: number;
    body?: unknown;
    timestamp?: unknown;
    header?: Record<string, unknown>;
    set(name: string, value: unknown): void;
  };
  readonly mediatorResponse?: Readonly<Record<string, unknown>>;
  readonly orchestrations?: readonly unknown[];
  readonly [name: string]: unknown;
}

const TRANSACTION = '5f3c1d2e4b5a6c7d8e9f0a1b';

/** OpenHIM's own router, without its database: the keys for TLS and the end of a transaction are left out. */
export async function loadRouter(
  root: string,
  { Channels, Transactions }: Readonly<Record<string, MongooseModel>>,
): Promise<(request: RoutedRequest) => Promise<Routed>> {
  if (Channels === undefined || Transactions === undefined) throw new Error('No models.');
  const folder = await installApart(root, 'openhim', console.error);
  const load = createRequire(join(folder, 'package.json'));
  (load('winston') as { level: string }).level = 'error';
  const utils = load('openhim-core/lib/utils') as Record<string, unknown>;
  utils['getKeystore'] = (use: (error: null, keys: object) => void) => use(null, { cert: {} });
  const store = load('openhim-core/lib/middleware/messageStore') as Record<string, unknown>;
  store['setFinalStatus'] = (_context: unknown, use: () => void) => use();
  const router = load('openhim-core/lib/middleware/router') as {
    route(context: object, next: () => void): void;
  };
  return ({ channel, method, path, body }) =>
    new Promise((resolve) => {
      const context: RouterContext = {
        authorisedChannel: new Channels(channel),
        path,
        transactionId: TRANSACTION,
        requestTimestamp: new Date(),
        body,
        request: { method, header: headersOf(body), querystring: '' },
        response: {
          set(name, value) {
            this.header = { ...this.header, [name]: value };
          },
        },
      };
      router.route(context, () => {
        const { response, mediatorResponse = {} } = context;
        const { orchestrations, properties } = mediatorResponse;
        const text = String(response.body);
        const transaction = {
          ...{ status: mediatorResponse['status'], orchestrations, properties },
          request: { timestamp: new Date() },
          response: { status: response.status, body: text, timestamp: response.timestamp },
        };
        resolve({
          httpStatus: response.status ?? 0,
          body: text,
          status: mediatorResponse['status'] as string | undefined,
          fault: new Transactions(transaction).validateSync()?.message,
        });
      });
    });
}

const headersOf = (body: string | undefined): Readonly<Record<string, string>> => ({
  'X-OpenHIM-TransactionID': TRANSACTION,
  ...(body === undefined
    ? {}
    : {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      }),
});
