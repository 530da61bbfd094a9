import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tooManyAttempts } from '../refusals/callers.ts';
import type { FailedAttempts } from './failed-attempts.ts';

/**
 * The user name of HTTP Basic credentials; undefined where there are none.
 *
 * @example
 * basicName('Basic aHJpbzpwYXNzd29yZA==') // => 'hrio'
 */
export function basicName(authorization: string | undefined): string | undefined {
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return undefined;
  const [name = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':', 1);
  return name;
}

const nameOf = ({ headers }: FastifyRequest): string | undefined =>
  basicName(headers.authorization);

/** Makes whoever sends wrong Basic credentials too often wait, at every address of the host. */
export function limitGuessing(host: FastifyInstance, attempts: FailedAttempts): void {
  host.addHook('onRequest', async (request) => {
    const name = nameOf(request);
    const wait = name === undefined ? 0 : attempts.waitFor(name, request.ip);
    if (wait > 0) throw tooManyAttempts(wait);
    await Promise.resolve();
  });
  host.addHook('onResponse', async (request, { statusCode }) => {
    const name = nameOf(request);
    if (name !== undefined && statusCode === 401) attempts.failed(name, request.ip);
    await Promise.resolve();
  });
}
