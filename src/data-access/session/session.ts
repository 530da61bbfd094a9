import { err, fieldOf, isFilledText, listOf, ok } from '../../domain/index.ts';
import type { Result, User } from '../../domain/index.ts';
import { saysAccountIsLocked } from '../connection/account-is-locked.ts';
import { saysNodeIsDown } from '../connection/node-is-down.ts';

/** The part of the browser's `fetch` that this module calls. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Why the database gave no session.
 * - `unreachable`: no answer within half a minute, a gateway without the database behind it, a cluster
 *   of which too few nodes answer, or an answer that is no session, such as the page of a captive portal.
 * - `wrong-credentials`: no account has this name and password.
 * - `too-many-attempts`: the CHT pauses an account after ten failures in ten seconds, CouchDB for minutes.
 * - `session-not-kept`: signed in, but the next request came without the cookie.
 * - `session-not-ended`: signed out, but requests still under way keep bringing the session back.
 * - `refused`: any other answer, in the database's own words; 429 where it is too busy to answer.
 */
export type SessionError =
  | { readonly code: 'unreachable' }
  | { readonly code: 'wrong-credentials' }
  | { readonly code: 'too-many-attempts' }
  | { readonly code: 'session-not-kept' }
  | { readonly code: 'session-not-ended' }
  | { readonly code: 'refused'; readonly status: number; readonly words: string };

const ANSWER_WITHIN_MS = 30_000;
const GATEWAY_STATUSES = [502, 503, 504];

/** Milliseconds to wait before asking again who is signed in, where the answer was none. */
const AGAIN_AFTER_MS = [500, 2000];

/**
 * The signed-in user, or undefined when nobody is signed in. Only a readable answer is one: CouchDB's
 * 200 that names nobody, or 401. Whatever else may pass (a cut line, a captive portal's page, a busy
 * server) is asked again, and is never taken for signed out.
 *
 * @param fetchFn the browser's or Node's `fetch`
 * @param baseUrl where `/_session` is, '' for the page's own origin
 * @param againAfter milliseconds before each further attempt
 * @example
 * await readSession(fetch, '') // => { ok: true, value: { name: 'hrio', roles: ['hrio'] } }
 */
export async function readSession(
  fetchFn: Fetch,
  baseUrl: string,
  againAfter: readonly number[] = AGAIN_AFTER_MS,
): Promise<Result<User | undefined, SessionError>> {
  const session = await askForSession(fetchFn, baseUrl);
  const [delay, ...rest] = againAfter;
  if (session.ok || delay === undefined || !mayPass(session.error)) return session;
  await new Promise((resolve) => setTimeout(resolve, delay));
  return readSession(fetchFn, baseUrl, rest);
}

async function askForSession(
  fetchFn: Fetch,
  baseUrl: string,
): Promise<Result<User | undefined, SessionError>> {
  const answer = await ask(fetchFn, baseUrl, { method: 'GET' });
  if (answer.ok) return sessionOf(answer.value);
  if (answer.error.code === 'wrong-credentials') return ok(undefined);
  // Nobody tried a password: the server answers nobody just now.
  return answer.error.code === 'too-many-attempts'
    ? err({ code: 'refused', status: 429, words: '' })
    : answer;
}

const mayPass = (error: SessionError): boolean =>
  error.code === 'unreachable' ||
  (error.code === 'refused' && (error.status === 429 || error.status >= 500));

/**
 * Signs in with CouchDB's cookie, then asks whose session it is: what counts is the session that
 * the next request carries, and a browser may not keep the cookie.
 *
 * @param onAccepted told when name and password are right, to ask for more beside that question
 * @example
 * await signIn(fetch, '', 'hrio', 'wrong') // => { ok: false, error: { code: 'wrong-credentials' } }
 */
export async function signIn(
  fetchFn: Fetch,
  baseUrl: string,
  name: string,
  password: string,
  onAccepted?: () => void,
): Promise<Result<User, SessionError>> {
  const answer = await ask(fetchFn, baseUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, password }),
  });
  if (!answer.ok) {
    const isLocked = answer.error.code === 'refused' && saysAccountIsLocked(answer.error.words);
    return isLocked ? err({ code: 'too-many-attempts' }) : answer;
  }
  onAccepted?.();
  const session = await readSession(fetchFn, baseUrl);
  if (!session.ok) return session;
  return session.value === undefined ? err({ code: 'session-not-kept' }) : ok(session.value);
}

const SIGN_OUT_ATTEMPTS = 3;

/**
 * Ends the session, and makes sure that it has ended: an answer that was still under way may carry
 * a renewed cookie, and would bring the session back. Signing out without a session is no error.
 */
export async function signOut(
  fetchFn: Fetch,
  baseUrl: string,
): Promise<Result<undefined, SessionError>> {
  for (let attempt = 0; attempt < SIGN_OUT_ATTEMPTS; attempt += 1) {
    const answer = await ask(fetchFn, baseUrl, { method: 'DELETE' });
    if (!answer.ok) return answer.error.code === 'wrong-credentials' ? ok(undefined) : answer;
    const session = await readSession(fetchFn, baseUrl);
    if (!session.ok) return session;
    if (session.value === undefined) return ok(undefined);
  }
  return err({ code: 'session-not-ended' });
}

async function ask(
  fetchFn: Fetch,
  baseUrl: string,
  request: RequestInit,
): Promise<Result<unknown, SessionError>> {
  const headers = new Headers(request.headers);
  headers.set('Accept', 'application/json');
  let response: Response;
  try {
    response = await fetchFn(`${baseUrl}/_session`, {
      ...request,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
  } catch {
    // `fetch` rejects when there is no connection and when the time is over, for nothing else here.
    return err({ code: 'unreachable' });
  }
  if (GATEWAY_STATUSES.includes(response.status)) return err({ code: 'unreachable' });
  const body = await jsonOf(response);
  if (response.ok) return ok(body);
  if (response.status === 401) return err({ code: 'wrong-credentials' });
  if (response.status === 429) return err({ code: 'too-many-attempts' });
  const said = [fieldOf(body, 'error'), fieldOf(body, 'reason')].filter(isFilledText).join(': ');
  if (saysNodeIsDown(said)) return err({ code: 'unreachable' });
  return err({ code: 'refused', status: response.status, words: wordsOf(body) });
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // A proxy's page or an empty body: there are no words of the database in it.
    return undefined;
  }
}

const wordsOf = (body: unknown): string =>
  [fieldOf(body, 'reason'), fieldOf(body, 'error')].find(isFilledText) ?? '';

/** CouchDB's answer: `{"userCtx":{"name":"hrio","roles":["hrio"]}}`, with null for nobody. */
function sessionOf(body: unknown): Result<User | undefined, SessionError> {
  const userCtx = fieldOf(body, 'userCtx');
  const name = fieldOf(userCtx, 'name');
  if (name === null) return ok(undefined);
  return isFilledText(name)
    ? ok({ name, roles: listOf(fieldOf(userCtx, 'roles')).filter(isFilledText) })
    : err({ code: 'unreachable' });
}
