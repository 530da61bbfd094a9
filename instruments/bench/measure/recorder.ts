import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Database } from '../../../src/data-access/index.ts';
import { PouchDB } from '../../../server/database/index.ts';

/** A request that was made: to be made again, in its time. */
export interface RecordedRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  /** Milliseconds since the process began. */
  readonly start: number;
  /** When its answer had been read; `Infinity` where nobody read it. */
  end: number;
}

/** Makes requests by Node's own `fetch`, and remembers them. */
export class Recorder {
  requests: RecordedRequest[] = [];
  readonly #way: number;

  /** @param way milliseconds that each request travels besides */
  constructor(way = 0) {
    this.#way = way;
  }

  readonly fetch = async (address: string | Request, options?: RequestInit): Promise<Response> => {
    const request: RecordedRequest = {
      url: typeof address === 'string' ? address : address.url,
      method: options?.method ?? 'GET',
      body: typeof options?.body === 'string' ? options.body : undefined,
      start: performance.now(),
      end: Infinity,
    };
    this.requests.push(request);
    if (this.#way > 0) await sleep(this.#way);
    const response = await fetch(address, options);
    const ending = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      flush: () => {
        request.end = performance.now();
      },
    });
    return new Response(response.body?.pipeThrough(ending) ?? null, response);
  };

  /** Opens a database by way of the recorder. */
  open(
    url: string,
    options: { readonly authorization?: string; readonly signal?: AbortSignal } = {},
  ): Database {
    const { fetch } = this;
    class Recorded extends PouchDB {
      static override readonly fetch = fetch;
    }
    return connect(Recorded, url, options);
  }
}
