import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelDatabase } from './model-database.ts';
import { type Line, Pace } from './throttle.ts';
import { route } from './route.ts';
import { StatisticsCollector } from './statistics.ts';

/** A running model of a data server. */
export interface RunningModel {
  /** `http://127.0.0.1:49152`, the database is `/medic`. */
  readonly url: string;
  readonly collector: StatisticsCollector;
  close(): Promise<void>;
}

/** Starts the model on a free port of this machine. */
export async function serveModel(database: ModelDatabase, line: Line): Promise<RunningModel> {
  const collector = new StatisticsCollector();
  const pace = new Pace(line);
  const server = createServer((request, response) => {
    answer(database, { pace, collector }, request, response).catch((fault: unknown) => {
      // The reader has gone, which a cancelled export does; anything else is a fault of the model.
      if (!response.destroyed) console.error(fault);
      response.destroy();
    });
  });
  // An export's pauses between requests must not cost it a connection.
  server.keepAliveTimeout = 60_000;
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    collector,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

async function answer(
  database: ModelDatabase,
  { pace, collector }: { readonly pace: Pace; readonly collector: StatisticsCollector },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request);
  const { method = 'GET', url = '/' } = request;
  let due = await pace.arrival();
  let started = performance.now();
  const { status, pieces } = route(database, { method, url, body });
  let [bytes, charged, computing] = [0, 0, 0];
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'must-revalidate',
    server: 'a model of CouchDB (cht-dhis2-export bench)',
  });
  for (const { text, cost } of pieces) {
    const piece = Buffer.from(text);
    computing += performance.now() - started;
    charged += cost / 1000;
    bytes += piece.length;
    due = await pace.work(due, cost);
    await pace.send(due, piece.length);
    if (response.destroyed) break;
    if (!response.write(piece)) await untilWanted(response);
    started = performance.now();
  }
  response.end();
  const path = decodeURIComponent(url).slice(0, 160);
  collector.add({ request: `${method} ${path}`, bytes, databaseTime: charged, computing }, status);
}

/** Waits until the reader has taken what was written, or has gone. */
const untilWanted = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const wanted = (): void => {
      response.off('drain', wanted).off('close', wanted);
      resolve();
    };
    response.on('drain', wanted).on('close', wanted);
  });

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  return body;
}
