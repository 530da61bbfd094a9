import {
  err,
  fieldOf,
  isFilledText,
  isRecord,
  ok,
  parseJson,
  type Result,
} from '../../domain/index.ts';
import { delay } from '../connection/delay.ts';
import type { Fetch } from '../session/session.ts';
import type { GoDataError } from './go-data-error.ts';

/** A Go.Data, and who reads it. Kept in memory only, never written anywhere. */
export interface GoDataAccess {
  /** Where `/api` is: `https://godata.example.org`. */
  readonly baseUrl: string;
  readonly user: string;
  readonly password: string;
}

/** How a Go.Data is read. */
export interface GoDataOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait before each further attempt. */
  readonly delays?: readonly number[] | undefined;
  /** Milliseconds after which an answer is given up. */
  readonly patience?: number | undefined;
}

const DELAYS: readonly number[] = [500, 2000, 10_000];
const PATIENCE = 120_000;

/** An answer that was too much to ask for: less may be given. */
export interface TooMuch {
  readonly code: 'too-much';
}

/** What an attempt gave. */
type Attempt =
  | { readonly kind: 'answer'; readonly json: unknown }
  | { readonly kind: 'passing' }
  | { readonly kind: 'signed-out'; readonly words: string }
  | { readonly kind: 'too-much' }
  | { readonly kind: 'refusal'; readonly error: GoDataError };

/**
 * A signed-in account of a Go.Data. Its token ends after some minutes: where that is in the middle of reading, it
 * signs in again and goes on. Source: WorldHealthOrganization's GoDataSource-API, `oauth.createToken`, `user.login`.
 */
export class GoDataSession {
  readonly #fetch: Fetch;
  readonly #access: GoDataAccess;
  readonly #options: GoDataOptions;
  #token: string | undefined;

  constructor(fetchFn: Fetch, access: GoDataAccess, options: GoDataOptions = {}) {
    this.#fetch = fetchFn;
    this.#access = access;
    this.#options = options;
  }

  /**
   * Asks for JSON; again where the failure may pass.
   *
   * @param path below `/api`
   * @param request what is asked, in words, for an error
   */
  async get(path: string, request: string): Promise<Result<unknown, GoDataError | TooMuch>> {
    const { delays = DELAYS, signal } = this.#options;
    let isFresh = false;
    let isTooMuch = false;
    for (let attempt = 0; ;) {
      if (this.#token === undefined) {
        const token = await this.#signIn(request);
        if (!token.ok) return token;
        this.#token = token.value;
        isFresh = true;
      }
      const made = await this.#try(path, request, {
        headers: { authorization: `Bearer ${this.#token}` },
      });
      if (made.kind === 'answer') return ok(made.json);
      if (made.kind === 'refusal') return err(made.error);
      if (made.kind === 'signed-out') {
        // A new token that is not taken is no old one: the account may not do this.
        if (isFresh) return err({ code: 'no-access', request, words: made.words });
        this.#token = undefined;
        continue;
      }
      if (made.kind === 'too-much') {
        if (isTooMuch) return err({ code: 'too-much' });
        isTooMuch = true;
      }
      const wait = delays[attempt];
      if (wait === undefined) return err({ code: 'unreachable', request });
      await delay(wait, signal);
      attempt += 1;
    }
  }

  async #signIn(request: string): Promise<Result<string, GoDataError>> {
    const { user, password } = this.#access;
    const token = await this.#post('/oauth/token', { username: user, password });
    const answer =
      token.kind === 'refusal' && token.error.code === 'refused' && token.error.status === 404
        ? // Older servers know only this.
          await this.#post('/users/login', { email: user, password })
        : token;
    if (answer.kind === 'signed-out')
      return err({ code: 'wrong-credentials', words: answer.words });
    if (answer.kind === 'refusal') return err(asCredentials(answer.error));
    if (answer.kind !== 'answer') return err({ code: 'unreachable', request });
    const { json } = answer;
    const found = [fieldOf(json, 'access_token'), fieldOf(json, 'id')].find(isFilledText);
    return found === undefined ? err({ code: 'second-factor' }) : ok(found);
  }

  /** Signing in is asked again only where nothing answered: wrong passwords block an account. */
  async #post(path: string, body: object): Promise<Attempt> {
    const { delays = DELAYS, signal } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      const made = await this.#try(path, 'signing in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const wait = delays[attempt];
      const mayPass = made.kind === 'passing' || made.kind === 'too-much';
      if (!mayPass || wait === undefined) return made;
      await delay(wait, signal);
    }
  }

  async #try(path: string, request: string, init: RequestInit): Promise<Attempt> {
    const { signal, patience = PATIENCE } = this.#options;
    const timeout = AbortSignal.timeout(patience);
    try {
      const response = await this.#fetch(`${this.#access.baseUrl}/api${path}`, {
        ...init,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'manual',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      });
      return attemptOf(response.status, await response.text(), request);
    } catch (error) {
      if (signal?.aborted === true) throw error;
      // The time is over: what was asked may be too much at once.
      return { kind: timeout.aborted ? 'too-much' : 'passing' };
    }
  }
}

/** Statuses with which a proxy says that the server took too long, or sent too much. */
const TOO_MUCH: readonly number[] = [408, 413, 504];

function attemptOf(status: number, text: string, request: string): Attempt {
  if (TOO_MUCH.includes(status)) return { kind: 'too-much' };
  const words = wordsOf(text);
  if (status === 401) return { kind: 'signed-out', words };
  if (status >= 500 || status === 429) return { kind: 'passing' };
  const json = parseJson(text);
  if (status === 403) return { kind: 'refusal', error: { code: 'no-access', request, words } };
  if (status >= 200 && status < 300 && json.ok) return { kind: 'answer', json: json.value };
  if (!json.ok || status < 400) {
    // A list that breaks off in the middle is not whole, and may come whole the next time.
    if (status < 300 && /^\s*[[{]/.test(text)) return { kind: 'passing' };
    return { kind: 'refusal', error: { code: 'not-go-data', request, status } };
  }
  return { kind: 'refusal', error: { code: 'refused', request, status, words } };
}

/** Loopback's errors are `{"error": {"statusCode", "name", "message", "code"}}`. */
function wordsOf(text: string): string {
  const json = parseJson(text);
  const error = fieldOf(json.ok ? json.value : undefined, 'error');
  if (!isRecord(error)) return '';
  return [error['message'], error['code'], error['name']].find(isFilledText) ?? '';
}

/** Of signing in every refusal is about who signs in. */
const asCredentials = (error: GoDataError): GoDataError =>
  'words' in error ? { code: 'wrong-credentials', words: error.words } : error;
