import { fieldOf, isRecord } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';

/** An answer that a server, a proxy or a line gives in place of the right one. */
export type Fault = 'gateway' | 'busy' | 'drop' | 'cut' | 'page' | 'signed-out' | 'never';

/** How unkind it is. */
export interface StandInOptions {
  readonly cases?: readonly object[];
  readonly locations?: readonly object[];
  /** Requests for which a token is taken; without it for ever. */
  readonly tokenUses?: number;
  /** It knows `/users/login` alone. */
  readonly isOlder?: boolean;
  readonly hasSecondFactor?: boolean;
  /** Asked for more entries at once, a proxy gives up with this status. */
  readonly most?: { readonly entries: number; readonly status: number };
  /** Gives never more than so many, whatever was asked. */
  readonly cap?: number;
  /** Takes no notice of `order`. */
  readonly isWithoutOrder?: boolean;
  /** Counts so many more than there are. */
  readonly miscounts?: number;
  /** Faults of the requests for lists and counts, the first of them first; undefined is none. */
  readonly faults?: (Fault | undefined)[];
  /** Called before a page of cases is given, with how many pages were. */
  readonly onPage?: (pages: number, cases: object[]) => void;
}

export const OUTBREAK = 'outbreak-1';
export const GO_DATA_USER = { user: 'exporter@example.org', password: 'a secret' };

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

const refused = (status: number, code: string, message: string): Response =>
  json({ error: { statusCode: status, name: 'Error', code, message } }, status);

/**
 * A stand-in for Go.Data's API, as unkind as the real one: tokens end in the middle, big answers time out, and
 * people add and delete cases while it is read. Written after WorldHealthOrganization's GoDataSource-API.
 */
export class GoDataStandIn {
  readonly cases: object[];
  /** All that was asked: method and path. */
  readonly asked: string[] = [];
  readonly #options: StandInOptions;
  readonly #tokens = new Map<string, number>();
  #pages = 0;

  constructor(options: StandInOptions = {}) {
    this.#options = options;
    this.cases = [...(options.cases ?? [])];
  }

  /** How often somebody signed in. */
  get signIns(): number {
    return this.#tokens.size;
  }

  readonly fetch: Fetch = async (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const path = pathname.replace(/^.*\/api/, '');
    this.asked.push(`${init.method ?? 'GET'} ${path}`);
    if (init.method === 'POST') return this.#signIn(path, init.body);
    const fault = this.#options.faults?.shift();
    if (fault !== undefined && fault !== 'cut') return faulty(fault, init.signal);
    if (!this.#isAdmitted(new Headers(init.headers))) {
      return refused(401, 'AUTHORIZATION_REQUIRED', 'Authorization Required');
    }
    const filter: unknown = JSON.parse(searchParams.get('filter') ?? '{}');
    const answer = this.#answer(path, filter);
    if (fault === undefined) return answer;
    const text = await answer.text();
    return new Response(text.slice(0, text.length / 2));
  };

  #signIn(path: string, body: unknown): Response {
    const { isOlder = false, hasSecondFactor = false } = this.#options;
    if (path !== (isOlder ? '/users/login' : '/oauth/token')) {
      return refused(404, 'MODEL_NOT_FOUND', 'Shared class has no method');
    }
    const given: unknown = JSON.parse(typeof body === 'string' ? body : '{}');
    const name = fieldOf(given, isOlder ? 'email' : 'username');
    const { user, password } = GO_DATA_USER;
    if (name !== user || fieldOf(given, 'password') !== password) {
      return refused(401, 'LOGIN_FAILED', 'login failed');
    }
    if (hasSecondFactor) return json({ twoFA: true });
    const token = `token-${String(this.#tokens.size + 1)}`;
    this.#tokens.set(token, this.#options.tokenUses ?? Infinity);
    return json(
      isOlder
        ? { id: token, ttl: 600, userId: 'u' }
        : { token_type: 'bearer', expires_in: 600, access_token: token },
    );
  }

  #isAdmitted(headers: Headers): boolean {
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const left = this.#tokens.get(token) ?? 0;
    this.#tokens.set(token, left - 1);
    if (left === 0) this.#tokens.set(token, 0);
    return left > 0;
  }

  #answer(path: string, filter: unknown): Response {
    const of = `/outbreaks/${OUTBREAK}/cases`;
    const { locations = [], miscounts = 0, isOlder = false } = this.#options;
    switch (path) {
      case '/locations':
        return this.#page(locations, filter);
      case '/locations/count':
        return json({ count: locations.length });
      case of:
        this.#pages += 1;
        this.#options.onPage?.(this.#pages, this.cases);
        return this.#page(this.#living(), filter);
      case `${of}/${isOlder ? 'count' : 'filtered-count'}`:
        return json({ count: this.#living().length + miscounts });
      default:
        return refused(404, 'MODEL_NOT_FOUND', 'Unknown "outbreak" id');
    }
  }

  /** Deleted entries are marked, and not given out. */
  #living(): readonly object[] {
    return this.cases.filter((one) => fieldOf(one, 'deleted') !== true);
  }

  #page(entries: readonly object[], filter: unknown): Response {
    const { most, cap = Infinity, isWithoutOrder = false } = this.#options;
    const [limit, skip] = [fieldOf(filter, 'limit'), fieldOf(filter, 'skip')].map(Number);
    const wanted = limit === undefined || Number.isNaN(limit) ? Infinity : limit;
    if (most !== undefined && Math.min(wanted, entries.length) > most.entries) {
      return new Response('<html>too much</html>', { status: most.status });
    }
    const order = fieldOf(filter, 'order');
    const isOrdered = !isWithoutOrder && Array.isArray(order) && order[0] === 'id ASC';
    const sorted = isOrdered ? entries.toSorted(byId) : entries;
    const start = skip === undefined || Number.isNaN(skip) ? 0 : skip;
    const page = sorted.slice(start, start + Math.min(wanted, cap));
    return json(page.map((one) => projected(one, fieldOf(filter, 'fields'))));
  }
}

const idOf = (entry: object): string => String(fieldOf(entry, 'id'));

const byId = (a: object, b: object): number => (idOf(a) < idOf(b) ? -1 : 1);

const projected = (entry: object, fields: unknown): object =>
  Array.isArray(fields) && isRecord(entry)
    ? Object.fromEntries(Object.entries(entry).filter(([name]) => fields.includes(name)))
    : entry;

function faulty(
  fault: Fault,
  signal: AbortSignal | null | undefined,
): Response | Promise<Response> {
  switch (fault) {
    case 'gateway':
      return new Response('<html>502 Bad Gateway</html>', { status: 502 });
    case 'busy':
      return refused(429, 'TOO_MANY_REQUESTS', 'too many requests');
    case 'page':
      return new Response('<html>Welcome to this network</html>');
    case 'signed-out':
      return refused(401, 'INVALID_TOKEN', 'Invalid Access Token');
    case 'drop':
    case 'cut':
      return Promise.reject(new TypeError('fetch failed'));
    case 'never':
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
  }
}
