import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DHIS2_UNREACHABLE, NOT_DHIS2 } from '../refusals/dhis2.ts';
import type { Refusal } from '../refusals/refusal.ts';

/** The header of the page that becomes `Authorization` on the way to DHIS2. */
const CREDENTIALS = 'x-dhis2-authorization';

/** A large part on a slow server takes minutes. */
const ANSWER_WITHIN_MS = 600_000;

const headerOf = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/**
 * Written here: what the browser sends to this host, its cookies and credentials above all, is not for
 * DHIS2.
 */
function headersFor(request: FastifyRequest): Headers {
  const headers = new Headers({
    accept: 'application/json',
    // By this DHIS2 knows that no page to sign in is wanted.
    'x-requested-with': 'XMLHttpRequest',
  });
  const passed = { 'content-type': 'content-type', [CREDENTIALS]: 'authorization' };
  for (const [from, to] of Object.entries(passed)) {
    const value = headerOf(request, from);
    if (value !== undefined) headers.set(to, value);
  }
  return headers;
}

/**
 * Hands a request on to DHIS2, and its status and JSON back. DHIS2's cookies
 * and its invitation to sign in, which a browser would answer with a window of its own, stay here.
 */
export async function askDhis2(
  dhis2: string,
  path: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const refuse = ({ status, body }: Refusal): FastifyReply => reply.code(status).send(body);
  const { body } = request;
  const gone = new AbortController();
  // Whoever asked has left: DHIS2 need not go on.
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  let answer: Response;
  try {
    answer = await fetch(`${dhis2}${path}`, {
      method: request.method,
      headers: headersFor(request),
      redirect: 'manual',
      signal: AbortSignal.any([gone.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      ...(Buffer.isBuffer(body) ? { body: new Uint8Array(body) } : {}),
    });
  } catch {
    return refuse(DHIS2_UNREACHABLE);
  }
  const type = answer.headers.get('content-type') ?? '';
  const isJson = /^application\/(\S+\+)?json\b/i.test(type);
  // 401 and the statuses of gateways say enough without a body of DHIS2's own.
  if (!isJson && answer.status < 401) {
    await answer.body?.cancel();
    return refuse(NOT_DHIS2);
  }
  reply.code(answer.status);
  const retryAfter = answer.headers.get('retry-after');
  if (retryAfter !== null) reply.header('retry-after', retryAfter);
  if (!isJson || answer.body === null) {
    await answer.body?.cancel();
    return reply.send({ error: 'dhis2', reason: `DHIS2 answered ${String(answer.status)}.` });
  }
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .send(Readable.fromWeb(answer.body as NodeStream));
}
