import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askDhis2 } from './ask-dhis2.ts';
import { DHIS2_PATH, dhis2Passage } from './dhis2-request.ts';
import { exportVerdict } from './export-verdict.ts';
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

const send = (reply: FastifyReply, { status, body }: Refusal): FastifyReply =>
  reply.code(status).send(body);

/** Lets those in who may export: DHIS2 is not shown to strangers through this host. */
function guard(upstream: Upstream) {
  const memory = createVerdictMemory(() => performance.now());
  return async ({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header('cache-control', 'no-store');
    const { cookie, authorization } = headers;
    const credentials = { cookie, authorization };
    try {
      const verdict = await memory.recall(credentials, () => exportVerdict(upstream, credentials));
      if (verdict === 'signed-out') await send(reply, SIGNED_OUT);
      if (verdict === 'no-permission') await send(reply, NO_PERMISSION);
    } catch (error) {
      if (!(error instanceof UpstreamUnreachable)) throw error;
      await send(reply, UNREACHABLE);
    }
  };
}

/** What the page shows as the place to which it sends. */
const nameOf = (dhis2: string): string => {
  const { host, pathname } = new URL(dhis2);
  return `${host}${pathname}`.replace(/\/+$/, '');
};

/**
 * Serves DHIS2 from the page's own origin, where the administrator configured one: `/dhis2` says
 * which, and below it the few addresses that sending needs are passed on. The credentials of DHIS2
 * come with each request and are neither kept nor written anywhere.
 *
 * @param dhis2 its address without a final slash; undefined where none is configured
 */
export async function serveDhis2(
  host: FastifyInstance,
  upstream: Upstream,
  dhis2: string | undefined,
): Promise<void> {
  await host.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // As it comes: a file passes through and is not looked into.
    scope.addContentTypeParser('*', (_request, payload, done) => {
      done(null, payload);
    });
    scope.addHook('onRequest', guard(upstream));
    scope.get(DHIS2_PATH, () => ({ dhis2: dhis2 === undefined ? null : { host: nameOf(dhis2) } }));
    scope.all(`${DHIS2_PATH}/*`, async (request, reply) => {
      const passage = dhis2Passage(request.method, request.raw.url ?? '');
      if (dhis2 === undefined) return send(reply, NO_SUCH_PATH);
      if (passage.verdict === 'passed-on') return askDhis2(dhis2, passage.path, request, reply);
      return send(reply, passage.verdict === 'no-such-path' ? NO_SUCH_PATH : NO_SUCH_METHOD);
    });
    await Promise.resolve();
  });
}
