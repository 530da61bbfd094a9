import type { Fetch } from '../session/session.ts';

/** A DHIS2, and with whose rights it is asked. Kept in memory only, never written anywhere. */
export interface Dhis2Access {
  /** Where `/api` is: `https://dhis2.example.org`, or `/dhis2` of the page's own origin. */
  readonly baseUrl: string;
  /** `ApiToken d2p_…`, or `Basic …`; absent on a page of DHIS2's own, which its session admits. */
  readonly authorization?: string;
  /**
   * Whether the product's own host stands between: it takes the credentials in a header of their
   * own, beside the session with itself.
   */
  readonly isProxied?: boolean;
}

/** The header in which the product's host takes the credentials of DHIS2. */
export const PROXIED_AUTHORIZATION = 'X-DHIS2-Authorization';

/** Who asks DHIS2: a personal access token, or a user and password. */
export type Dhis2Login =
  { readonly token: string } | { readonly user: string; readonly password: string };

/**
 * The `Authorization` header of credentials.
 *
 * @example
 * dhis2Authorization({ token: 'd2p_abc' }) // => 'ApiToken d2p_abc'
 */
export function dhis2Authorization(credentials: Dhis2Login): string {
  if ('token' in credentials) return `ApiToken ${credentials.token.trim()}`;
  // DHIS2 reads the name and the password as UTF-8.
  const bytes = new TextEncoder().encode(`${credentials.user}:${credentials.password}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

const ANSWER_WITHIN_MS = 600_000;

/** Sends one request to DHIS2; rejects as `fetch` does. */
export async function fetchDhis2(
  fetchFn: Fetch,
  { baseUrl, authorization, isProxied = false }: Dhis2Access,
  path: string,
  request: RequestInit,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('Accept', 'application/json');
  if (authorization === undefined) headers.set('X-Requested-With', 'XMLHttpRequest');
  else headers.set(isProxied ? PROXIED_AUTHORIZATION : 'Authorization', authorization);
  const patience = AbortSignal.timeout(ANSWER_WITHIN_MS);
  return fetchFn(`${baseUrl.replace(/\/+$/, '')}${path}`, {
    ...request,
    headers,
    // With credentials of its own no cookie goes to DHIS2: it would answer as whoever is signed in there.
    credentials: isProxied || authorization === undefined ? 'same-origin' : 'omit',
    cache: 'no-store',
    // DHIS2 sends strangers to its page for signing in: an answer, not a place to go.
    redirect: 'manual',
    signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
  });
}
