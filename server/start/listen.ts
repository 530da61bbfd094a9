import { type AddressInfo, createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { isRecord } from '../../src/domain/index.ts';
import { StartError } from './start-error.ts';

const FIRST_PORT = 8080;
const LAST_PORT = 8099;

/** The loopback address of a machine without IPv4. */
const LOOPBACK_IPV6 = '::1';

const codeOf = (error: unknown): string | undefined => {
  const code = isRecord(error) ? error['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
};

const isTaken = (error: unknown): boolean => codeOf(error) === 'EADDRINUSE';

/** What to do where a server may not listen; nothing where it is not the address that is wrong. */
function adviceFor(error: unknown, host: string, port: number): string | undefined {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return `Port ${port} needs an administrator's rights. Give one from 1024 on as PORT.`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return `HOST=${host} is not an address of this machine.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${host} is a name that this machine does not know.`;
    default:
      return undefined;
  }
}

/**
 * Lets a server listen: on the port that was asked for, or on the first free one from 8080 on. Where
 * the machine has no IPv4, `127.0.0.1` means `::1`.
 *
 * @returns the address to open
 * @throws {StartError} when the port that was asked for is taken or not allowed, or the address is not
 *   this machine's
 */
export async function listen(
  server: FastifyInstance,
  askedHost: string,
  port: number | undefined,
): Promise<string> {
  const host = askedHost === '127.0.0.1' ? await loopback() : askedHost;
  for (let tried = port ?? FIRST_PORT; ; tried += 1) {
    try {
      await server.listen({ host, port: tried });
      break;
    } catch (error) {
      if (!isTaken(error)) {
        const advice = adviceFor(error, host, tried);
        throw advice === undefined ? error : new StartError(advice, { cause: error });
      }
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

/** `127.0.0.1`, or `::1` on a machine without it. */
const loopback = (): Promise<string> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(LOOPBACK_IPV6);
    });
    probe.listen(0, '127.0.0.1', () => {
      probe.close(() => {
        resolve('127.0.0.1');
      });
    });
  });
