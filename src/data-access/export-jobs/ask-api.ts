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
  /** Of a host of another origin, `Basic …`; absent where the cookie of the page's own origin admits. */
  readonly authorization?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the API. An error of its own is told in its words; where something stands between, such as a DHIS2
 * Route, that one's words are told, and its silence is the host's. A Route whose host cannot be reached is an
 * error of DHIS2 itself. Source: dhis2-core, `RouteService.retrieve`, which lets the fault through.
 *
 * @param path below the API: `/exports`
 * @throws when the signal aborts
 */
export async function askApi(
  { fetchFn, baseUrl, authorization, signal }: ApiAccess,
  path: string,
  init: RequestInit = {},
): Promise<Result<Response, JobFailure>> {
  let response: Response;
  try {
    const patience = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const headers = new Headers(init.headers);
    if (!headers.has('accept')) headers.set('accept', 'application/json');
    if (authorization !== undefined) headers.set('authorization', authorization);
    response = await fetchFn(`${baseUrl}${path}`, {
      credentials: authorization === undefined ? 'same-origin' : 'omit',
      cache: 'no-store',
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
      ...init,
      headers,
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return err({ code: 'unreachable' });
  }
  if (response.ok) return ok(response);
  const json = parseJson(await response.text().catch(() => ''));
  const { status } = response;
  const [words, code] = ['message', 'code'].map((name) =>
    json.ok ? fieldOf(json.value, name) : undefined,
  );
  const isOfRoute = status === 500 && json.ok && fieldOf(json.value, 'httpStatusCode') === 500;
  // The API's own 503 has a code; what stands between has none.
  if ((GATEWAY_STATUSES.includes(status) || isOfRoute) && !isFilledText(code)) {
    return err({ code: 'unreachable' });
  }
  return err(isFilledText(words) ? { code: 'refused', status, words } : { code: 'unusable' });
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
