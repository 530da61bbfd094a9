import { databasePath } from './database-path.ts';
import { PASSED_REQUESTS, type PassedRequest } from './passed-requests.ts';

/**
 * What happens to a request for the database: `open` to everybody whom the database itself lets in,
 * `guarded` by an export permission, or not passed on at all.
 */
export type Passage = 'open' | 'guarded' | 'no-such-path' | 'no-such-method';

/** Whether a request carries none but these parameters, and none of them twice. */
function carriesOnly(query: string, { parameters }: PassedRequest): boolean {
  const names = [...new URLSearchParams(query).keys()];
  return new Set(names).size === names.length && names.every((name) => parameters.includes(name));
}

interface Address {
  readonly query: string;
  /** The kinds of requests that are made at this address. */
  readonly requests: readonly PassedRequest[];
}

function addressOf(url: string): Address {
  const parts = databasePath(url);
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  const requests =
    parts === undefined ? [] : PASSED_REQUESTS.filter(({ matches }) => matches(parts, query));
  return { query, requests };
}

/**
 * Decides what happens to a request for the database, from its method and address alone.
 *
 * @example
 * passageOf('GET', '/medic/settings') // => 'open'
 * passageOf('GET', '/medic/_changes?since=0') // => 'guarded'
 * passageOf('GET', '/medic/_changes?filter=a/b') // => 'no-such-path'
 * passageOf('PUT', '/medic/settings') // => 'no-such-method'
 */
export function passageOf(method: string, url: string): Passage {
  const { query, requests } = addressOf(url);
  if (requests.length === 0) return 'no-such-path';
  const asked = method === 'HEAD' ? 'GET' : method;
  const ofMethod = requests.filter((request) => request.method === asked);
  if (ofMethod.length === 0) return 'no-such-method';
  const passed = ofMethod.find((request) => carriesOnly(query, request));
  if (passed === undefined) return 'no-such-path';
  return passed.isOpen === true ? 'open' : 'guarded';
}

/** Whether a body may go with a request that is passed on. */
export const isPassedBody = (url: string, body: unknown): boolean =>
  addressOf(url).requests.some((request) => request.body?.(body) === true);
