import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  GoDataStandIn,
  type StandInOptions,
} from '../../../src/data-access/testing/go-data-stand-in.ts';

/** A stand-in for Go.Data that listens on loopback. */
export interface ServedGoData {
  readonly url: string;
  readonly standIn: GoDataStandIn;
  close(): Promise<void>;
}

/** Serves a stand-in for Go.Data on a free port. */
export async function serveGoData(options: StandInOptions): Promise<ServedGoData> {
  const standIn = new GoDataStandIn(options);
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', headers, url = '/' } = request;
      const body = method === 'GET' ? {} : { body: await text(request) };
      const { authorization } = headers;
      const answer = await standIn.fetch(`http://127.0.0.1${url}`, {
        method,
        headers: authorization === undefined ? {} : { authorization },
        ...body,
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
      // What the stand-in leaves without an answer is a line that broke.
    })().catch(() => request.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    standIn,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
