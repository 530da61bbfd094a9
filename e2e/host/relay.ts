import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A way to a database that can be cut, repaired and made slow, and that counts who passes. */
export interface Relay {
  readonly url: string;
  /** The addresses that were asked for, in order. */
  readonly requests: readonly string[];
  /** Milliseconds that every answer waits from now on. */
  slowDown(milliseconds: number): void;
  /** Like a cable pulled out: what is under way breaks, and nobody answers. */
  cut(): Promise<void>;
  repair(): Promise<void>;
}

/** Starts a relay in front of an address, open and at full speed. */
export async function startRelay(target: string): Promise<Relay> {
  const requests: string[] = [];
  let delay = 0;
  const server = createServer((incoming, answer) => {
    requests.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    void pause(delay).then(() => {
      const { method = 'GET', headers, url = '/' } = incoming;
      const onward = ask(new URL(url, target), { method, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      });
      onward.once('error', () => answer.destroy());
      incoming.pipe(onward);
    });
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
    cut: async () => {
      if (!server.listening) return;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
    repair: () => listen(port),
  };
}
