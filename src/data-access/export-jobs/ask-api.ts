import { err, fieldOf, isFilledText, ok, parseJson, type Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import type { JobFailure } from './job-failure.ts';

const ANSWER_WITHIN_MS = 30_000;
const GATEWAY_STATUSES = [502, 503, 504];

/** How the host's API is reached. */
export interface ApiAccess {
  readonly fetchFn: Fetch;
  /** Where the API is, without a final slash: `/api`. */
  readonly baseUrl: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the API with the session's cookie.
 *
 * @param path below the API: `/exports`
 * @throws when the signal aborts
 */
export async function askApi(
  { fetchFn, baseUrl, signal }: ApiAccess,
  path: string,
  init: RequestInit = {},
): Promise<Result<Response, JobFailure>> {
  let response: Response;
  try {
    const patience = AbortSignal.timeout(ANSWER_WITHIN_MS);
    response = await fetchFn(`${baseUrl}${path}`, {
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
      ...init,
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return err({ code: 'unreachable' });
  }
  if (response.ok) return ok(response);
  const json = parseJson(await response.text().catch(() => ''));
  const words = json.ok ? fieldOf(json.value, 'message') : undefined;
  if (isFilledText(words)) return err({ code: 'refused', status: response.status, words });
  const isGateway = GATEWAY_STATUSES.includes(response.status);
  return err({ code: isGateway ? 'unreachable' : 'unusable' });
}

/** Asks the API for JSON. */
export async function askApiJson(
  access: ApiAccess,
  path: string,
  init?: RequestInit,
): Promise<Result<unknown, JobFailure>> {
  const answer = await askApi(access, path, init);
  if (!answer.ok) return answer;
  const json = parseJson(await answer.value.text().catch(() => ''));
  return json.ok ? json : err({ code: 'unusable' });
}
