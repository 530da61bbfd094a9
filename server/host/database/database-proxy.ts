import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AUTOMATION_ACCESS } from '../../../src/domain/index.ts';
import type { Callers } from '../callers/callers.ts';
import type { Upstream } from '../callers/upstream.ts';
import { UNREACHABLE, wrongAddress } from '../refusals/database.ts';
import { Refused, sendRefusal } from '../refusals/refusal.ts';
import { BAD_BODY, NO_SUCH_METHOD, NOT_PASSED_ON } from '../refusals/requests.ts';
import { serveSignIn } from '../sign-in/serve-sign-in.ts';
import type { FailedAttempts } from '../sign-in/failed-attempts.ts';
import { DATABASE_PATH } from './database-path.ts';
import { isPassedBody, passageOf } from './database-request.ts';
import { headersFromDatabase, headersToDatabase } from './passed-headers.ts';

/** As long as the CHT's own proxy waits: building a view on a large database takes many minutes. */
const ANSWER_WITHIN_MS = 3_600_000;

/** What the answer of a request to the database was, as far as it is needed here. */
interface Answer {
  readonly stream: NodeJS.ReadableStream & { destroy(): void };
}

/** What a scope of passed-on requests is about. */
interface Passing {
  readonly prefix: string;
  readonly rewritePrefix: string;
  readonly methods: readonly string[];
  /** Refuses before anything of a body is read. */
  readonly check: (request: FastifyRequest) => Promise<void> | void;
  /** Whether an answer shows that there is no database server at all. */
  readonly isMisplaced: (status: number) => boolean;
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304;

async function passOn(
  host: FastifyInstance,
  { url }: Upstream,
  { prefix, rewritePrefix, methods, check, isMisplaced }: Passing,
): Promise<void> {
  await host.register(async (scope) => {
    scope.removeContentTypeParser('text/plain');
    scope.addHook('onRequest', async (request, reply) => {
      await check(request);
      // Whoever cancelled while it was checked needs no answer: the database is not asked for one.
      return request.raw.socket.destroyed ? reply.hijack() : undefined;
    });
    scope.addHook('preHandler', async ({ method, raw, body }) => {
      if (method === 'POST' && !isPassedBody(raw.url ?? '', body)) throw new Refused(BAD_BODY);
      await Promise.resolve();
    });
    await scope.register(httpProxy, {
      upstream: url,
      prefix,
      rewritePrefix,
      httpMethods: [...methods],
      // Read here: a body may carry parameters too.
      proxyPayloads: false,
      undici: { headersTimeout: ANSWER_WITHIN_MS, bodyTimeout: ANSWER_WITHIN_MS },
      // Whether to ask again is for the page to decide; it says so while it does.
      retryMethods: [],
      replyOptions: {
        rewriteRequestHeaders: (request, headers) =>
          headersToDatabase(headers, request as FastifyRequest),
        rewriteHeaders: (headers, request) =>
          headersFromDatabase(headers, request as unknown as FastifyRequest),
        onResponse: (_request, reply, response) => {
          const { stream } = response as unknown as Answer;
          const answer = reply as unknown as FastifyReply;
          if (isMisplaced(answer.statusCode)) {
            stream.destroy();
            answer.removeHeader('content-length').removeHeader('content-encoding');
            sendRefusal(
              answer,
              wrongAddress('There is no CouchDB or CHT instance at its address.'),
            );
          } else answer.send(stream);
        },
        onError: (reply) => {
          sendRefusal(reply as FastifyReply, UNREACHABLE);
        },
      },
    });
  });
}

function checkSession({ method, raw }: FastifyRequest): void {
  const path = raw.url?.split('?', 1)[0];
  if (path !== '/_session') throw new Refused(NOT_PASSED_ON);
  if (!['GET', 'HEAD', 'DELETE'].includes(method)) throw new Refused(NO_SUCH_METHOD);
}

const checkDatabase =
  (callers: Callers) =>
  async (request: FastifyRequest): Promise<void> => {
    const passage = passageOf(request.method, request.raw.url ?? '');
    if (passage === 'no-such-path') throw new Refused(NOT_PASSED_ON);
    if (passage === 'no-such-method') throw new Refused(NO_SUCH_METHOD);
    if (passage === 'guarded') await callers.admit(request, AUTOMATION_ACCESS);
  };

const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'PUT', 'OPTIONS'];

/**
 * Serves the database from the page's own origin: `/_session`, and under `/medic` what the product
 * reads. Cookies and credentials pass; what is read with them is checked here, where it is served,
 * and by the database itself.
 */
export async function serveDatabase(
  host: FastifyInstance,
  upstream: Upstream,
  callers: Callers,
  attempts: FailedAttempts,
): Promise<void> {
  const base = new URL(upstream.url).pathname.replace(/\/$/, '');
  await serveSignIn(host, upstream, attempts);
  await passOn(host, upstream, {
    prefix: '/_session',
    rewritePrefix: `${base}/_session`,
    methods: METHODS,
    check: checkSession,
    isMisplaced: (status) => isRedirect(status) || status === 404,
  });
  await passOn(host, upstream, {
    prefix: DATABASE_PATH,
    rewritePrefix: `${base}/${upstream.database}`,
    methods: [...METHODS, 'POST'],
    check: checkDatabase(callers),
    isMisplaced: isRedirect,
  });
}
