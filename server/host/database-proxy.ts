import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DATABASE_PATH } from './database-path.ts';
import { passageOf } from './database-request.ts';
import { exportVerdict, type ExportVerdict } from './export-verdict.ts';
import {
  NO_PERMISSION,
  NO_SUCH_METHOD,
  NO_SUCH_PATH,
  type Refusal,
  SIGNED_OUT,
  UNREACHABLE,
} from './refusal.ts';
import { type Upstream, UpstreamUnreachable } from './upstream.ts';
import { createVerdictMemory } from './verdict-memory.ts';

/** As long as the CHT's own proxy waits: building a view on a large database takes many minutes. */
const PATIENCE_IN_MS = 3_600_000;

const SESSION_METHODS = ['GET', 'POST', 'DELETE'];

type Check = (request: FastifyRequest) => Promise<Refusal | undefined> | Refusal | undefined;

const REFUSALS: Readonly<Record<ExportVerdict, Refusal | undefined>> = {
  allowed: undefined,
  'no-permission': NO_PERMISSION,
  'signed-out': SIGNED_OUT,
};

const send = (reply: FastifyReply, { status, body }: Refusal): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send(body);

function checkSession({ method, raw }: FastifyRequest): Refusal | undefined {
  const path = raw.url?.split('?', 1)[0];
  if (path !== '/_session') return NO_SUCH_PATH;
  return SESSION_METHODS.includes(method) ? undefined : NO_SUCH_METHOD;
}

function checkDatabase(upstream: Upstream): Check {
  const memory = createVerdictMemory(() => performance.now());
  return async ({ method, raw, headers }) => {
    const passage = passageOf(method, raw.url ?? '');
    if (passage === 'no-such-path') return NO_SUCH_PATH;
    if (passage === 'no-such-method') return NO_SUCH_METHOD;
    if (passage === 'open') return undefined;
    const credentials = { cookie: headers.cookie, authorization: headers.authorization };
    try {
      return REFUSALS[await memory.recall(credentials, () => exportVerdict(upstream, credentials))];
    } catch (error) {
      if (error instanceof UpstreamUnreachable) return UNREACHABLE;
      throw error;
    }
  };
}

async function passOn(
  host: FastifyInstance,
  { url }: Upstream,
  { prefix, rewritePrefix, check }: { prefix: string; rewritePrefix: string; check: Check },
): Promise<void> {
  await host.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      const refusal = await check(request);
      if (refusal !== undefined) return send(reply, refusal);
      // Whoever cancelled while it was checked needs no answer: the database is not asked for one.
      return request.raw.socket.destroyed ? reply.hijack() : undefined;
    });
    await scope.register(httpProxy, {
      upstream: url,
      prefix,
      rewritePrefix,
      undici: { headersTimeout: PATIENCE_IN_MS, bodyTimeout: PATIENCE_IN_MS },
      // Whether to ask again is for the page to decide; it says so while it does.
      retryMethods: [],
      replyOptions: {
        onError: (reply) => {
          send(reply as FastifyReply, UNREACHABLE);
        },
      },
    });
  });
}

/**
 * Serves the database from the page's own origin: `/_session`, and under `/medic` what the product
 * reads. Cookies and credentials pass unchanged; what is read with them is checked here, where it
 * is served, and by the database itself.
 */
export async function serveDatabase(host: FastifyInstance, upstream: Upstream): Promise<void> {
  const base = new URL(upstream.url).pathname.replace(/\/$/, '');
  await passOn(host, upstream, {
    prefix: '/_session',
    rewritePrefix: `${base}/_session`,
    check: checkSession,
  });
  await passOn(host, upstream, {
    prefix: DATABASE_PATH,
    rewritePrefix: `${base}/${upstream.database}`,
    check: checkDatabase(upstream),
  });
}
