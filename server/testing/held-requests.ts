import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that can hold back requests for documents, to look at what waits behind it. */
export interface HeldRequests {
  readonly url: string;
  /** From now on holds back each request whose path contains a text. */
  hold(part: string): void;
  /** Lets everything pass that was held back, and whatever follows. */
  release(): void;
  /** How many requests are held back. */
  readonly held: number;
  /** The paths that were asked for, in their order. */
  readonly paths: readonly string[];
  /** Waits until so many requests are held back. */
  untilHeld(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Holds back requests in front of a server. */
export async function holdRequests(upstream: string): Promise<HeldRequests> {
  const waiting = new Set<() => void>();
  const paths: string[] = [];
  let held: string | undefined;
  let changed = (): void => undefined;

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    paths.push(path);
    const pass = (): void => {
      const { method = 'GET', headers } = request;
      const passed = ask(`${upstream}${path}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on('error', () => response.destroy());
      request.pipe(passed);
    };
    if (held === undefined || !path.includes(held)) {
      pass();
      return;
    }
    waiting.add(pass);
    response.on('close', () => {
      waiting.delete(pass);
      changed();
    });
    changed();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    get held() {
      return waiting.size;
    },
    hold(part) {
      held = part;
    },
    release() {
      held = undefined;
      const all = [...waiting];
      waiting.clear();
      all.forEach((pass) => pass());
    },
    untilHeld: (count) =>
      new Promise((resolve) => {
        changed = () => {
          if (waiting.size === count) resolve();
        };
        changed();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
