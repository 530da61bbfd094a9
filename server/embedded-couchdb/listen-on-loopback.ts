import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRecord } from '../../src/domain/index.ts';

/** IPv4 first: what most programs mean by loopback. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** What a machine says that has no such address, or not even its kind. */
const MISSING = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

const isMissing = (error: unknown): boolean =>
  isRecord(error) && MISSING.some((code) => code === error['code']);

const listen = (server: Server, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Lets a server listen on a free port of the loopback address that the machine has.
 *
 * @param hosts the addresses to try, the first that is there is taken
 * @returns its origin: `http://127.0.0.1:49152` or `http://[::1]:49152`
 */
export async function listenOnLoopback(
  server: Server,
  hosts: readonly string[] = LOOPBACK,
): Promise<string> {
  for (const [index, host] of hosts.entries()) {
    try {
      await listen(server, host);
      break;
    } catch (error) {
      if (!isMissing(error) || index === hosts.length - 1) throw error;
    }
  }
  const { address, port } = server.address() as AddressInfo;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
