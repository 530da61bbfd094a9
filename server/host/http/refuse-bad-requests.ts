import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { UNREACHABLE } from '../refusals/database.ts';
import { Refused, sendRefusal } from '../refusals/refusal.ts';
import { BAD_REQUEST, FOREIGN_PAGE, NOT_FOUND } from '../refusals/requests.ts';
import { isForeignPage, isNamedPage } from './foreign-page.ts';

const hostHeaders = (rawHeaders: readonly string[]): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;

/**
 * Refuses what no honest browser or program sends.
 *
 * @param allowedOrigins whose pages may start exports
 */
export function refuseBadRequests(
  host: FastifyInstance,
  allowedOrigins: readonly string[] = [],
): void {
  host.addHook('onRequest', async ({ method, headers, raw, host: name, url }) => {
    if (hostHeaders(raw.rawHeaders) > 1) throw new Refused(BAD_REQUEST('Two Host headers.'));
    // Two slashes in front are another host to some readers of an address, and a path to others.
    if (raw.url?.startsWith('//') === true) throw new Refused(NOT_FOUND);
    const origin = { method, headers, host: name };
    if (isForeignPage(origin) && !isNamedPage(origin, url, allowedOrigins)) {
      throw new Refused(FOREIGN_PAGE);
    }
    await Promise.resolve();
  });
}

/** What a connection to the database says when it breaks in the middle of an answer. */
const BROKEN = /^(ECONN|EPIPE|UND_ERR|ERR_STREAM|Z_|ERR_HTTP_CONTENT_LENGTH)/;

/** One form of error for everything that goes wrong: the one that CouchDB has. */
export function answerError(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof Refused) {
    return sendRefusal(reply.headers(error.headers), error.refusal);
  }
  const { statusCode = 500, code, message } = error as Partial<FastifyError>;
  if (statusCode < 500) return sendRefusal(reply, BAD_REQUEST(message ?? '', statusCode));
  // The answer of the database broke off before anything of it was sent.
  reply.removeHeader('content-encoding').removeHeader('content-length').removeHeader('etag');
  if (BROKEN.test(code ?? '') || message === 'terminated') return sendRefusal(reply, UNREACHABLE);
  return sendRefusal(reply, {
    status: 500,
    body: {
      code: 'internal-error',
      error: 'internal_error',
      reason: 'The host failed. This is a defect: please report it.',
    },
  });
}
