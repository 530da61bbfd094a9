import type { IncomingHttpHeaders } from 'node:http';

/** What of a request's headers the database gets. Any other could change who is asking, or what. */
const TO_DATABASE = [
  'accept',
  'accept-encoding',
  'authorization',
  'content-length',
  'content-type',
  'cookie',
  'host',
  'if-none-match',
];

/** What of an answer's headers the browser gets; the rest is about the other server's own pages. */
const FROM_DATABASE = [
  'content-encoding',
  'content-length',
  'content-type',
  'etag',
  'retry-after',
  'vary',
];

type Headers = Record<string, string | string[] | undefined>;

const pick = (headers: Headers | IncomingHttpHeaders, names: readonly string[]): Headers =>
  Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );

/** How a request reached this host. */
export interface ClientConnection {
  /** The address of the caller, behind proxies that are trusted. */
  readonly ip: string;
  readonly protocol: string;
}

/**
 * The headers with which a request goes to the database. Where it comes from is written by this
 * host: the caller's own word about it is not passed on.
 */
export const headersToDatabase = (
  headers: Headers | IncomingHttpHeaders,
  { ip, protocol }: ClientConnection,
): Record<string, string | string[] | undefined> => ({
  ...pick(headers, TO_DATABASE),
  'x-forwarded-for': ip,
  'x-forwarded-proto': protocol,
});

/** The headers with which an answer of the database goes to the browser. */
export function headersFromDatabase(headers: Headers, { protocol }: ClientConnection): Headers {
  const cookies = [headers['set-cookie'] ?? []].flat();
  return {
    ...pick(headers, FROM_DATABASE),
    'cache-control': 'no-store',
    ...(cookies.length === 0
      ? {}
      : { 'set-cookie': cookies.map((cookie) => protectedCookie(cookie, protocol === 'https')) }),
  };
}

/**
 * A cookie of the database that goes to no other site, and over TLS only where the page came by it.
 *
 * @example
 * protectedCookie('AuthSession=a; Path=/; HttpOnly', true)
 * // => 'AuthSession=a; Path=/; HttpOnly; SameSite=Lax; Secure'
 */
export function protectedCookie(cookie: string, isSecure: boolean): string {
  const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
  const others = attributes.filter((attribute) => !/^(samesite|secure|domain)\b/i.test(attribute));
  return [pair, ...others, 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])].join('; ');
}
