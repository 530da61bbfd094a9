import type { FastifyInstance } from 'fastify';
import { fieldOf, isRecord } from '../../src/domain/index.ts';
import { askUntilAnswered, WrongAddress } from './callers/ask-until-answered.ts';
import { NOBODY, type Upstream } from './callers/upstream.ts';

/** Whether the database can be worked with. */
export type DatabaseState =
  | { readonly status: 'ok' }
  | { readonly status: 'unreachable' }
  /** Something answers that is no CouchDB and no CHT instance; what to do about it. */
  | { readonly status: 'wrong-address'; readonly reason: string };

const isSession = (body: unknown): boolean => isRecord(fieldOf(body, 'userCtx'));

/** Asks a database server who nobody is: every CouchDB and CHT instance has an answer to that. */
async function readDatabaseState(upstream: Upstream): Promise<DatabaseState> {
  try {
    const { status } = await askUntilAnswered(upstream, '_session', NOBODY, isSession, {
      delays: [],
    });
    return status === 404 ? { status: 'wrong-address', reason: noServerAt(upstream) } : OK;
  } catch (error) {
    if (!(error instanceof WrongAddress)) return { status: 'unreachable' };
    return { status: 'wrong-address', reason: `${error.message} Give that address.` };
  }
}

const OK: DatabaseState = { status: 'ok' };

function noServerAt({ url, database }: Upstream): string {
  const words = `There is no CouchDB or CHT instance at ${url}.`;
  return url.endsWith(`/${database}`)
    ? `${words} Give the address without the database's name.`
    : words;
}

/** `GET /health`: 200 while the database answers, 503 while it does not, and why. */
export function serveHealth(host: FastifyInstance, upstream: Upstream): void {
  host.get('/health', async (_request, reply) => {
    const state = await readDatabaseState(upstream);
    return reply
      .code(state.status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state);
  });
}
