import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { isRecord } from '../../src/domain/index.ts';
import { StartError } from './start-error.ts';

const FIRST_PORT = 8080;
const LAST_PORT = 8099;

const isTaken = (error: unknown): boolean => isRecord(error) && error['code'] === 'EADDRINUSE';

/**
 * Lets a server listen: on the port that was asked for, or on the first free one from 8080 on.
 *
 * @returns the address to open
 * @throws {StartError} when the port that was asked for is taken
 */
export async function listen(
  server: FastifyInstance,
  host: string,
  port: number | undefined,
): Promise<string> {
  for (let tried = port ?? FIRST_PORT; ; tried += 1) {
    try {
      await server.listen({ host, port: tried });
      break;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (port !== undefined || tried === LAST_PORT) {
        throw new StartError(
          port === undefined
            ? `The ports ${FIRST_PORT} to ${LAST_PORT} are all taken. Give a free one as PORT.`
            : `Port ${port} is taken. Give another one as PORT, or leave PORT away.`,
          { cause: error },
        );
      }
    }
  }
  const { port: actual } = server.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`;
}
