import type { IncomingHttpHeaders } from 'node:http';

/** What tells where a request was made. */
export interface Origin {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The host and port under which the browser knows this host. */
  readonly host: string;
}

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a page of another site makes a request that does something. Browsers say where a request
 * comes from in `Sec-Fetch-Site` (over TLS and on localhost) and `Origin`; programs say nothing, and
 * carry no session that somebody else could use.
 *
 * @example
 * isForeignPage({ method: 'POST', host: 'a.example', headers: { origin: 'https://b.example' } }) // => true
 */
export function isForeignPage({ method, headers, host }: Origin): boolean {
  if (READS.includes(method)) return false;
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'cross-site' || site === 'same-site';
  const { origin } = headers;
  return origin !== undefined && URL.parse(origin)?.host !== host;
}

/** Where a page of another origin may do something: exports go on by themselves. */
const OF_EXPORTS = /^\/api\/exports(?=[/?]|$)/;

/**
 * Whether a page that the administrator has named starts or ends an export with credentials of its own:
 * none that a browser adds by itself, so that nobody's session is used behind their back.
 *
 * @param path as the host's own: without the path below which it is published
 * @example
 * isNamedPage({ method, headers, host }, '/api/exports', ['https://dhis2.example.org'])
 */
export const isNamedPage = (
  { headers }: Origin,
  path: string,
  allowedOrigins: readonly string[],
): boolean =>
  OF_EXPORTS.test(path) &&
  headers.origin !== undefined &&
  allowedOrigins.includes(headers.origin) &&
  headers.authorization !== undefined &&
  headers.cookie === undefined;
