import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { localDate } from '../local-date.ts';
import { type ApiOptions, serveApi } from './api/serve-api.ts';
import { NOTHING_AT_ALL } from './content-security-policy.ts';
import { serveDatabase } from './database-proxy.ts';
import { serveDhis2 } from './dhis2-proxy.ts';
import { serveHealth } from './health.ts';
import { servePage } from './page.ts';
import type { Upstream } from './upstream.ts';

/** What a host serves. */
export interface HostContent extends Partial<Omit<ApiOptions, 'upstream'>> {
  readonly upstream: Upstream;
  /** The folder of the built page; none where `ng serve` serves the page. */
  readonly pageFolder?: string;
  /** The DHIS2 to which the page may send, without a final slash; none where it sends to none. */
  readonly dhis2?: string;
}

/**
 * The web server of the product: the page, the database from the same origin, the API, and
 * `/health`. It writes no log, sets no cookie of its own and keeps nothing.
 */
export async function createHost({
  upstream,
  pageFolder,
  dhis2,
  ...api
}: HostContent): Promise<FastifyInstance> {
  const host = fastify({ forceCloseConnections: true });
  host.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', NOTHING_AT_ALL);
    }
  });
  await host.register(helmet, {
    contentSecurityPolicy: false,
    // For whoever ends TLS in front of this host to decide: it speaks plain HTTP itself.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  // CouchDB sends its JSON as it is; compressed, a month is a tenth of its size.
  await host.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    // Node's own default takes seconds over a page of target documents.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  serveHealth(host, upstream);
  await serveDatabase(host, upstream);
  const today = (): string => localDate(new Date());
  await serveApi(host, { upstream, today, allowedOrigins: [], ...api });
  await serveDhis2(host, upstream, dhis2);
  if (pageFolder !== undefined) await servePage(host, pageFolder);
  return host;
}
