import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../refusals/refusal.ts';
import { ApiError, apiErrorOfRefusal } from './api-error.ts';
import type { ApiFile } from './api-file.ts';

/** Answers a request. */
export type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** The methods that an address may take. */
type Method = 'GET' | 'POST' | 'DELETE';

/** All methods that are answered at all. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** What is asked for is short. */
const MOST_BYTES = 65_536;

/** Answers with an error in the API's form. */
export const sendError = (reply: FastifyReply, error: ApiError): FastifyReply =>
  reply
    .code(error.status)
    .headers(error.headers)
    .send({ code: error.code, message: error.message });

/** Answers with a file to download. */
export const sendFile = (reply: FastifyReply, file: ApiFile): FastifyReply =>
  reply
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .type(file.mediaType)
    .send(file.text);

/** Serves an address by some methods; the others are answered with 405. */
export function serveMethods(
  scope: FastifyInstance,
  url: string,
  handlers: Readonly<Partial<Record<Method, Handler>>>,
  bodyLimit = MOST_BYTES,
): void {
  for (const [method, handler] of Object.entries(handlers)) {
    scope.route({ method, url, exposeHeadRoute: false, bodyLimit, handler });
  }
  const served = Object.keys(handlers);
  const words =
    served.length === 1 ? 'The API only reads: use GET.' : `Use ${served.join(' or ')}.`;
  const error = new ApiError(405, 'method-not-allowed', words, { allow: served.join(', ') });
  scope.route({
    method: METHODS.filter((method) => !served.includes(method)),
    url,
    // Before anything of a body is read.
    onRequest: (_request, reply) => {
      sendError(reply, error);
    },
    handler: (_request, reply) => reply,
  });
}

/** Serves an address that is only read. */
export const get = (scope: FastifyInstance, url: string, handler: Handler): void =>
  serveMethods(scope, url, { GET: handler });

/** What was thrown, in the API's form. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Refused) return apiErrorOfRefusal(error);
  const status = (error as { readonly statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status < 500 && error instanceof Error
    ? new ApiError(status, 'bad-request', error.message)
    : new ApiError(500, 'internal-error', 'The host failed. This is a defect: please report it.');
}
