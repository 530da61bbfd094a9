import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What is written of a request. */
interface LogLine {
  readonly time: string;
  readonly method: string;
  /** The kind of address: what stands in its place may name a person. */
  readonly address: string;
  readonly status: number;
  readonly ms: number;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Addresses of the database are ids of documents: only those that everybody has are written. */
const OF_DATABASE = /^\/medic(?:\/(?:settings|_all_docs|_changes|_design\/[\w-]+\/_view\/\w+))?$/;
const KNOWN = [
  /^\/_session$/,
  OF_DATABASE,
  /^\/api\/[\w/.]*$/,
  /^\/health$/,
  /^\/dhis2(?:\/api)?$/,
];

/**
 * The kind of a request's address, without anything that may be about a person.
 *
 * @example
 * kindOfAddress('/medic/_all_docs?keys=["a"]') // => '/medic/_all_docs'
 * kindOfAddress('/medic/target~2026-10~a~org.couchdb.user:b') // => '/medic/…'
 */
export function kindOfAddress(url: string): string {
  const [path = ''] = url.split('?', 1);
  if (KNOWN.some((known) => known.test(path))) return path;
  const [, first = ''] = /^\/(medic|api|dhis2)\//.exec(path) ?? [];
  return first === '' ? '/…' : `/${first}/…`;
}

const lineOf = ({ method, url }: FastifyRequest, status: number, ms: number): LogLine => ({
  time: new Date().toISOString(),
  method: METHODS.includes(method) ? method : 'other',
  address: kindOfAddress(url),
  status,
  ms: Math.round(ms),
});

/** Writes a line of JSON for each answer: no name, no address of a caller, no id, no parameter. */
export function logRequests(host: FastifyInstance, write: (line: string) => void): void {
  host.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    write(JSON.stringify(lineOf(request, statusCode, elapsedTime)));
    await Promise.resolve();
  });
}
