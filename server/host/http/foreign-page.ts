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
