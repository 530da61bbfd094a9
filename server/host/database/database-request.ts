import { isRecord } from '../../../src/domain/index.ts';
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
  const parts = databasePath(url);
  if (parts === undefined) return 'no-such-path';
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  const atAddress = PASSED_REQUESTS.filter(({ matches }) => matches(parts, query));
  if (atAddress.length === 0) return 'no-such-path';
  const asked = method === 'HEAD' ? 'GET' : method;
  const ofMethod = atAddress.filter((request) => request.method === asked);
  if (ofMethod.length === 0) return 'no-such-method';
  const passed = ofMethod.find((request) => carriesOnly(query, request));
  if (passed === undefined) return 'no-such-path';
  return passed.isOpen === true ? 'open' : 'guarded';
}

/**
 * Whether a body is one that the product sends: a list of keys. CouchDB would take any parameter in
 * a body too.
 */
export const isListOfKeys = (body: unknown): boolean =>
  isRecord(body) && Object.keys(body).join() === 'keys' && Array.isArray(body['keys']);

/** Whether a body asks for documents by their ids, of some of them for one revision, and nothing else. */
export const isListOfRevisions = (body: unknown): boolean =>
  isRecord(body) &&
  Object.keys(body).join() === 'docs' &&
  Array.isArray(body['docs']) &&
  body['docs'].every(
    (asked: unknown) =>
      isRecord(asked) &&
      Object.entries(asked).every(
        ([name, value]) => ['id', 'rev'].includes(name) && typeof value === 'string',
      ),
  );
