import type { FastifyInstance } from 'fastify';
import { ask, type Upstream } from './upstream.ts';

/** `GET /health`: 200 while the database answers, 503 while it does not. */
export function serveHealth(host: FastifyInstance, upstream: Upstream): void {
  host.get('/health', async (_request, reply) => {
    const nobody = { cookie: undefined, authorization: undefined };
    const answers = await ask(upstream, '_session', nobody)
      // Any answer but a failure shows that it is there, a refusal of strangers included.
      .then(({ status }) => status < 500)
      .catch(() => false);
    return reply
      .code(answers ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: answers ? 'ok' : 'unreachable' });
  });
}
