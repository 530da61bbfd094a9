import { credentialHeaders, NOBODY, secondsOf, type Upstream } from '../callers/upstream.ts';

/** A name and password, and where they were typed. */
export interface SignIn {
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

/** How the database answered an attempt to sign in. */
export interface SignInAnswer {
  readonly status: number;
  /** Its text; JSON where CouchDB answers, an address where the CHT does. */
  readonly text: string;
  readonly cookies: readonly string[];
  readonly retryAfter: number | undefined;
}

const ANSWER_WITHIN_MS = 30_000;

async function post(
  url: string,
  address: string,
  body: Readonly<Record<string, string>>,
): Promise<SignInAnswer> {
  const headers = credentialHeaders({ ...NOBODY, address });
  headers.set('content-type', 'application/json');
  const answer = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  return {
    status: answer.status,
    text: await answer.text(),
    cookies: answer.headers.getSetCookie(),
    retryAfter: secondsOf(answer.headers.get('retry-after')),
  };
}

/** CouchDB's own way: `POST /_session`. Rejects as `fetch` does. */
export const signInToCouchDB = (
  { url }: Upstream,
  { name, password, address }: SignIn,
): Promise<SignInAnswer> => post(`${url}/_session`, address, { name, password });

/**
 * The CHT's own way, which also sets its other cookies, counts failures and knows of passwords that
 * must be changed first: `POST /<database>/login`. Source: medic/cht-core, api/src/controllers/login.js.
 */
export const signInToCht = (
  { url, database }: Upstream,
  { name, password, address }: SignIn,
): Promise<SignInAnswer> => post(`${url}/${database}/login`, address, { user: name, password });

/** Whether a CHT instance answers: it has a page for signing in, CouchDB has none. */
export async function hasChtLogin({ url, database }: Upstream): Promise<boolean> {
  const answer = await fetch(`${url}/${database}/login`, {
    headers: { accept: 'text/html' },
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  await answer.body?.cancel();
  return answer.status === 200 && /^text\/html\b/.test(answer.headers.get('content-type') ?? '');
}
