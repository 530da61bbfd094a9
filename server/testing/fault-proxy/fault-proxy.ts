import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Fault, RightAnswer } from './fault.ts';

/** Which answers a fault befalls, and how often. */
export interface FaultPlan {
  readonly fault: Fault;
  /** Whether it befalls the answer to this request. */
  readonly at: (method: string, path: string) => boolean;
  /** The first such answer, or all of them. */
  readonly times: 'once' | 'always';
}

/** A proxy that does to answers what bad lines, proxies and servers do. */
export interface FaultProxy {
  readonly url: string;
  /** How many answers the fault has befallen since it was planned. */
  readonly hits: number;
  /** From now on; nothing goes wrong where no plan is given. */
  plan(plan: FaultPlan | undefined): void;
  close(): Promise<void>;
}

/** Asks the server behind for the whole of an answer, without compression. */
function rightAnswer(upstream: string, incoming: IncomingMessage): Promise<RightAnswer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const asked = ask(
      `${upstream}${url}`,
      { method, headers: { ...headers, 'accept-encoding': 'identity' } },
      (answer) => {
        const { 'transfer-encoding': _, connection: __, ...kept } = answer.headers;
        buffer(answer).then(
          (body) =>
            resolve({
              status: answer.statusCode ?? 502,
              headers: kept,
              body: new Uint8Array(body),
            }),
          reject,
        );
      },
    );
    asked.on('error', reject);
    incoming.pipe(asked);
  });
}

/** Of a request that never came to the server. */
const NO_ANSWER: RightAnswer = { status: 200, headers: {}, body: new Uint8Array() };

/** Starts a fault proxy in front of a server, with nothing planned. */
export async function startFaultProxy(upstream: string): Promise<FaultProxy> {
  let planned: FaultPlan | undefined;
  let hits = 0;

  function befalls({ method = 'GET', url = '/' }: IncomingMessage): Fault | undefined {
    if (planned?.at(method, url) !== true) return undefined;
    hits += 1;
    const { fault, times } = planned;
    if (times === 'once') planned = undefined;
    return fault;
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = befalls(incoming);
    if (fault?.isRefusal === true) {
      incoming.resume();
      fault.answer(NO_ANSWER, response);
      return;
    }
    const right = await rightAnswer(upstream, incoming);
    if (fault !== undefined) fault.answer(right, response);
    else response.writeHead(right.status, right.headers).end(right.body);
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get hits() {
      return hits;
    },
    plan(plan) {
      planned = plan;
      hits = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
