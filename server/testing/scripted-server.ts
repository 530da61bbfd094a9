import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of a script; `hangs` never answers, and `body` may be text that is no JSON. */
export type ScriptedAnswer =
  { readonly status?: number; readonly body: unknown } | 'hangs' | 'breaks off';

/** A server that gives the answers of a script one after another. */
export interface ScriptedServer {
  readonly url: string;
  /** What was asked for, in order: `POST /api/dataValueSets`, without parameters. */
  readonly asked: readonly string[];
  /** Waits until so many requests have come. */
  untilAsked(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server on a free port. Behind the end of its script it repeats the last answer. */
export async function startScriptedServer(
  script: readonly ScriptedAnswer[],
): Promise<ScriptedServer> {
  const asked: string[] = [];
  let changed = (): void => undefined;
  const server = createServer((request, response) => {
    const answer = script[Math.min(asked.length, script.length - 1)];
    asked.push(`${request.method ?? ''} ${request.url?.split('?')[0] ?? ''}`);
    // Answered once all of it is there, as servers do.
    request.resume().on('end', () => {
      if (answer === 'breaks off') request.socket.destroy();
      else if (answer !== undefined && answer !== 'hangs') {
        const { status = 200, body } = answer;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      }
      changed();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    untilAsked: (count) =>
      new Promise((resolve) => {
        changed = () => {
          if (asked.length >= count) resolve();
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
