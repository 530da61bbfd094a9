import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import type { SendingsBeside } from '../../src/data-access/index.ts';
import { localDate } from '../local-date.ts';
import { type ApiOptions, serveApi } from './api/serve-api.ts';
import { Callers } from './callers/callers.ts';
import type { Upstream } from './callers/upstream.ts';
import { serveDatabase } from './database/database-proxy.ts';
import { serveDhis2 } from './dhis2/dhis2-proxy.ts';
import { serveHealth } from './health.ts';
import { logRequests } from './http/log-requests.ts';
import { HTTP_LIMITS, type HttpLimits, MOST_BYTES_OF_KEYS } from './http/http-limits.ts';
import { answerError, refuseBadRequests } from './http/refuse-bad-requests.ts';
import { belowBasePath } from './http/base-path.ts';
import { NOTHING_AT_ALL } from './page/content-security-policy.ts';
import { answerNotFound, servePage } from './page/page.ts';
import { type AttemptLimit, FailedAttempts } from './sign-in/failed-attempts.ts';
import { limitGuessing } from './sign-in/limit-guessing.ts';

/** What a host serves. */
export interface HostContent extends Partial<Omit<ApiOptions, 'upstream' | 'callers'>> {
  readonly upstream: Upstream;
  /** The folder of the built page; none where `ng serve` serves the page. */
  readonly pageFolder?: string;
  /** The DHIS2 to which the page may send, without a final slash; none where it sends to none. */
  readonly dhis2?: string;
  /** Where sendings are kept that DHIS2's data store does not take; none are without it. */
  readonly keptSendings?: SendingsBeside;
  /** The proxies whose word about a caller's address is taken; those on this machine by default. */
  readonly trustedProxies?: readonly string[];
  /** The path of the origin below which everything is served, `/dhis2-export`; none is all of it. */
  readonly basePath?: string;
  /** Another page for signing in, of the same origin: `/medic/login` of a CHT instance. */
  readonly signInUrl?: string;
  readonly httpLimits?: HttpLimits;
  /** Takes a line for each request, without anything about persons; none is written without it. */
  readonly log?: (line: string) => void;
  readonly attemptLimit?: AttemptLimit;
}

/** What the page never uses. */
const NO_DEVICES = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

const A_YEAR_IN_SECONDS = 31_536_000;

function createServer({
  basePath = '',
  httpLimits = HTTP_LIMITS,
  trustedProxies = ['loopback'],
}: Pick<HostContent, 'basePath' | 'httpLimits' | 'trustedProxies'>): FastifyInstance {
  const { headersWithinMs, requestWithinMs, checkEveryMs, stopWithinMs } = httpLimits;
  const host = fastify({
    // What runs may end; what is idle is closed at once.
    forceCloseConnections: 'idle',
    bodyLimit: MOST_BYTES_OF_KEYS,
    rewriteUrl: ({ url = '/' }) => belowBasePath(url, basePath),
    trustProxy: [...trustedProxies],
    requestTimeout: requestWithinMs,
    http: { headersTimeout: headersWithinMs, connectionsCheckingInterval: checkEveryMs },
  });
  let isStopping = false;
  host.addHook('preClose', async () => {
    isStopping = true;
    setTimeout(() => host.server.closeAllConnections(), stopWithinMs).unref();
    await Promise.resolve();
  });
  // A connection whose answer has ended would be kept for another request, and the host with it.
  host.addHook('onResponse', async () => {
    if (isStopping) setImmediate(() => host.server.closeIdleConnections());
    await Promise.resolve();
  });
  return host;
}

async function protect(
  host: FastifyInstance,
  allowedOrigins: readonly string[] | undefined,
): Promise<void> {
  host.addHook('onSend', async ({ protocol }, reply) => {
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', NOTHING_AT_ALL);
    }
    reply.header('permissions-policy', NO_DEVICES);
    // This host speaks plain HTTP itself: only behind a proxy that ends TLS is there any to keep to.
    if (protocol === 'https') {
      reply.header('strict-transport-security', `max-age=${String(A_YEAR_IN_SECONDS)}`);
    }
    await Promise.resolve();
  });
  await host.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  refuseBadRequests(host, allowedOrigins);
}

/**
 * The web server of the product: the page, the database from the same origin, the API, and
 * `/health`. It sets no cookie of its own, and keeps nothing but exports and sendings where that is wanted.
 */
export async function createHost({
  upstream,
  pageFolder,
  basePath,
  signInUrl,
  dhis2,
  keptSendings,
  trustedProxies,
  httpLimits,
  attemptLimit,
  log,
  ...api
}: HostContent): Promise<FastifyInstance> {
  const host = createServer({
    ...(basePath === undefined ? {} : { basePath }),
    ...(httpLimits === undefined ? {} : { httpLimits }),
    ...(trustedProxies === undefined ? {} : { trustedProxies }),
  });
  const attempts = new FailedAttempts(attemptLimit);
  const asking = api.asking ?? {};
  const callers = new Callers(upstream, attempts, asking);
  if (log !== undefined) logRequests(host, log);
  await protect(host, api.allowedOrigins);
  limitGuessing(host, attempts);
  host.setErrorHandler((error, _request, reply) => answerError(error, reply));
  // CouchDB sends its JSON as it is; compressed, a month is a tenth of its size.
  await host.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    // Node's own default takes seconds over a page of target documents.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  serveHealth(host, upstream);
  await serveDatabase(host, upstream, callers, attempts);
  const today = (): string => localDate(new Date());
  await serveApi(host, { upstream, callers, today, allowedOrigins: [], ...api });
  await serveDhis2(host, callers, dhis2, keptSendings);
  if (pageFolder === undefined) host.setNotFoundHandler(answerNotFound);
  else await servePage(host, { folder: pageFolder, basePath, signInUrl });
  return host;
}
