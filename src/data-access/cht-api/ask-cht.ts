import { err, ok, parseJson, type Result } from '../../domain/index.ts';
import { saysAccountIsLocked } from '../connection/account-is-locked.ts';
import type { Fetch } from '../session/session.ts';

/** How the CHT's own API is reached. */
export interface ChtApi {
  readonly fetchFn: Fetch;
  /** The CHT's address without its database and without a final slash: `https://cht.example.org`. */
  readonly baseUrl: string;
  /** The `Authorization` header. Never printed. */
  readonly authorization: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Why the CHT did not give what was asked for.
 * - `no-right`: the account may not ask this, or is not known.
 * - `not-there`: there is no such address: an older CHT, or a CouchDB without the CHT.
 * - `failed`: anything else, in words for whoever looks after the server.
 */
export type ChtApiError =
  | { readonly code: 'no-right' }
  | { readonly code: 'not-there' }
  | { readonly code: 'failed'; readonly words: string };

const ANSWER_WITHIN_MS = 60_000;

/**
 * Asks the CHT for JSON, once: what it gives here stands beside numbers that are there without it.
 *
 * @param path below the CHT's address: `/api/deploy-info`
 * @throws when the signal aborts
 */
export async function askCht(
  { fetchFn, baseUrl, authorization, signal }: ChtApi,
  path: string,
): Promise<Result<unknown, ChtApiError>> {
  const [name = ''] = path.split('?');
  const failed = (words: string): Result<never, ChtApiError> =>
    err({ code: 'failed', words: `${name} ${words}` });
  const patience = AbortSignal.timeout(ANSWER_WITHIN_MS);
  let response: Response;
  let text: string;
  try {
    response = await fetchFn(`${baseUrl}${path}`, {
      headers: { accept: 'application/json', ...(authorization && { authorization }) },
      // A CHT sends strangers to its page for signing in: an answer, not a place to go.
      redirect: 'manual',
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return failed('gave no answer');
  }
  const { status } = response;
  if (status === 403 && saysAccountIsLocked(text)) {
    return failed('locks this account for some minutes: too many wrong passwords');
  }
  if (status === 401 || status === 403) return err({ code: 'no-right' });
  if (status === 404) return err({ code: 'not-there' });
  if (!response.ok) return failed(`answered ${String(status)}`);
  const json = parseJson(text);
  return json.ok ? json : failed('answered with something else than JSON');
}

/** Why nothing was read: by the account, by the server, or by a fault. */
export type NotRead =
  | { readonly status: 'no-right' }
  | { readonly status: 'not-told' }
  | { readonly status: 'failed'; readonly words: string };

/** What an error says to whoever asked for something beside the numbers. */
export function notRead(error: ChtApiError): NotRead {
  if (error.code === 'no-right') return { status: 'no-right' };
  return error.code === 'not-there'
    ? { status: 'not-told' }
    : { status: 'failed', words: error.words };
}

/** What was asked for was there, and is not what the CHT writes. */
export const notOfCht = (name: string): Result<never, ChtApiError> =>
  err({ code: 'failed', words: `${name} answered with something else than the CHT's` });

/** An answer as what it is of; what cannot be read is a fault of its own. */
export async function askChtFor<T>(
  api: ChtApi,
  path: string,
  decode: (body: unknown) => T | undefined,
): Promise<Result<T, ChtApiError>> {
  const answer = await askCht(api, path);
  if (!answer.ok) return answer;
  const value = decode(answer.value);
  return value === undefined ? notOfCht(path.split('?')[0] ?? '') : ok(value);
}
