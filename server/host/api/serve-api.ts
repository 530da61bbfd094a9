import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CalendarDate } from '../../../src/domain/index.ts';
import { mediaType, reviewOf, write } from '../../export-interface/index.ts';
import type { Upstream } from '../upstream.ts';
import { ApiError, apiErrorOf } from './api-error.ts';
import { chtCoreErrorOf, readChtCoreQuery } from './cht-core-query.ts';
import { type AskedExport, readDataValueSetsQuery } from './data-value-sets-query.ts';
import { QUEUE_LIMITS, type QueueLimits } from './export-queue.ts';
import { type Caller, Exporter, type NamedResult } from './exporter.ts';
import { openApi } from './open-api.ts';
import { queryOf } from './query.ts';

/** What the API needs to know. */
export interface ApiOptions {
  readonly upstream: Upstream;
  /** The calendar day where the host runs, whenever it is asked. */
  readonly today: () => CalendarDate;
  /** The origins whose pages may call the API; none where it is empty. */
  readonly allowedOrigins: readonly string[];
  readonly limits?: QueueLimits;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

const OTHER_METHODS = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const NO_SUCH_METHOD = new ApiError(405, 'method-not-allowed', 'The API only reads: use GET.', {
  allow: 'GET',
});

const callerOf = ({ headers, signal }: FastifyRequest): Caller => ({
  credentials: { cookie: headers.cookie, authorization: headers.authorization },
  signal,
});

const sendError = (reply: FastifyReply, error: ApiError): FastifyReply =>
  reply
    .code(error.status)
    .headers(error.headers)
    .send({ code: error.code, message: error.message });

const sendFile = (
  reply: FastifyReply,
  { result, fileName }: NamedResult,
  format: AskedExport['format'],
): FastifyReply => {
  if (!result.ok) return sendError(reply, apiErrorOf(result.error));
  return reply
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .type(mediaType(format))
    .send(write(result.value.dataValueSet, format));
};

function get(scope: FastifyInstance, url: string, handler: Handler): void {
  scope.route({ method: 'GET', url, exposeHeadRoute: false, handler });
  scope.route({
    method: OTHER_METHODS,
    url,
    // Before anything of a body is read.
    onRequest: (_request, reply) => {
      sendError(reply, NO_SUCH_METHOD);
    },
    handler: (_request, reply) => reply,
  });
}

function serveExports(scope: FastifyInstance, exporter: Exporter): void {
  get(scope, '/dataValueSets', async (request, reply) => {
    const caller = callerOf(request);
    await exporter.admit(caller);
    const { request: asked, format } = readDataValueSetsQuery(queryOf(request.query));
    return sendFile(reply, await exporter.export(asked, caller), format);
  });
  get(scope, '/dataValueSets/review', async (request, reply) => {
    const caller = callerOf(request);
    await exporter.admit(caller);
    const { request: asked } = readDataValueSetsQuery(queryOf(request.query));
    const { result } = await exporter.export(asked, caller);
    const review = reviewOf(asked, result);
    if (review !== undefined) return reply.send(review);
    return result.ok ? reply : sendError(reply, apiErrorOf(result.error));
  });
  get(scope, '/v2/export/dhis', async (request, reply) => {
    const caller = callerOf(request);
    await exporter.admit(caller);
    const asked = readChtCoreQuery(queryOf(request.query));
    const exported = await exporter.export(asked, caller);
    return exported.result.ok
      ? sendFile(reply, exported, 'json')
      : sendError(reply, chtCoreErrorOf(exported.result.error));
  });
}

/** Serves the HTTP API under `/api`. It only reads, and keeps nothing. */
export async function serveApi(host: FastifyInstance, options: ApiOptions): Promise<void> {
  const { upstream, today, allowedOrigins, limits = QUEUE_LIMITS } = options;
  const exporter = new Exporter(upstream, today, limits);
  await host.register(
    async (scope) => {
      scope.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      if (allowedOrigins.length > 0) {
        await scope.register(cors, {
          origin: [...allowedOrigins],
          credentials: true,
          methods: ['GET'],
          allowedHeaders: ['authorization', 'accept'],
          exposedHeaders: ['content-disposition', 'retry-after'],
        });
      }
      scope.setErrorHandler((error, _request, reply) => sendError(reply, asApiError(error)));
      scope.setNotFoundHandler((_request, reply) =>
        sendError(reply, new ApiError(404, 'not-found', 'There is nothing at this address.')),
      );
      serveExports(scope, exporter);
      get(scope, '/openapi.json', async (_request, reply) => reply.send(openApi));
    },
    { prefix: '/api' },
  );
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const status = (error as { readonly statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status < 500 && error instanceof Error
    ? new ApiError(status, 'bad-request', error.message)
    : new ApiError(500, 'internal-error', 'The host failed. This is a defect: please report it.');
}
