import type { Fetch } from '../../../../src/data-access/index.ts';

/** A request that a mediator made, in OpenHIM's form: `OrchestrationMetadataDef` of openhim-core. */
export interface Orchestration {
  readonly name: string;
  readonly request: {
    readonly host: string;
    readonly port: string;
    readonly path: string;
    readonly querystring: string;
    readonly method: string;
    readonly timestamp: string;
  };
  readonly response?: { readonly status: number; readonly timestamp: string };
  readonly error?: { readonly message: string };
}

/** A nation is sent in some hundred parts; a transaction need not hold all of them. */
const MOST_RECORDED = 50;

/** What a database lets an address be told by. */
const LONGEST_QUERY = 200;

/** Records what is asked of DHIS2: no header, since one holds credentials, and no body. */
export class RecordedRequests {
  readonly orchestrations: Orchestration[] = [];
  #count = 0;
  readonly #fetch: Fetch;

  constructor(fetchFn: Fetch) {
    this.#fetch = fetchFn;
  }

  /** How many there were, those included that are not recorded. */
  get count(): number {
    return this.#count;
  }

  readonly fetch: Fetch = async (to, init) => {
    this.#count += 1;
    const request = requestOf(to, init.method ?? 'GET');
    const record = (end: Pick<Orchestration, 'response' | 'error'>): void => {
      if (this.orchestrations.length >= MOST_RECORDED) return;
      const name = `DHIS2: ${request.method} ${request.path}`;
      this.orchestrations.push({ name, request, ...end });
    };
    try {
      const answer = await this.#fetch(to, init);
      record({ response: { status: answer.status, timestamp: new Date().toISOString() } });
      return answer;
    } catch (error) {
      record({ error: { message: 'DHIS2 did not answer.' } });
      throw error;
    }
  };
}

function requestOf(address: string, method: string): Orchestration['request'] {
  const { hostname, port, pathname, search } = new URL(address);
  return {
    host: hostname,
    port,
    path: pathname,
    querystring: search.slice(1, LONGEST_QUERY + 1),
    method,
    timestamp: new Date().toISOString(),
  };
}
