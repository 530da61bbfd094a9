import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that a test has started. */
export interface ServedOnLoopback {
  readonly url: string;
  stop(): Promise<void>;
}

/** Lets a server listen on a free port of this machine alone. */
export async function serveOnLoopback(server: Server): Promise<ServedOnLoopback> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
