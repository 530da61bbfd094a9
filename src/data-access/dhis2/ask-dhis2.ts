import { err, fieldOf, isFilledText, isRecord, ok, parseJson } from '../../domain/index.ts';
import type { Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { fetchDhis2, type Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';

const GATEWAY_STATUSES = [502, 503, 504];

/**
 * Asks DHIS2 for JSON. 409 with a body is an answer: with it DHIS2 tells what it did not import.
 *
 * @param signal aborts the request; the promise then rejects
 */
export async function askDhis2(
  fetchFn: Fetch,
  access: Dhis2Access,
  path: string,
  request: RequestInit = {},
  signal?: AbortSignal,
): Promise<Result<unknown, Dhis2Error>> {
  let status: number;
  let text: string;
  try {
    const response = await fetchDhis2(fetchFn, access, path, request, signal);
    status = response.status;
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    // No connection, or the time is over: `fetch` rejects for nothing else here.
    return err({ code: 'unreachable' });
  }
  return answerOf(status, text);
}

function answerOf(status: number, text: string): Result<unknown, Dhis2Error> {
  const json = parseJson(text);
  const body = json.ok ? json.value : undefined;
  const refusal = refusalOfHost(body);
  if (refusal !== undefined) return err(refusal);
  if (GATEWAY_STATUSES.includes(status)) return err({ code: 'unreachable' });
  if (status === 429) return err({ code: 'busy' });
  const words = wordsOf(body);
  if (status === 401 || isMistypedToken(status, words)) {
    return err({ code: 'wrong-credentials', words: UNEXPLAINED.test(words) ? '' : words });
  }
  if (!json.ok) {
    return err({
      code: 'not-dhis2',
      status,
      ...(status === 200 && text === '' ? { isEmpty: true } : {}),
    });
  }
  if ((status >= 200 && status < 300) || status === 409) return ok(body);
  // Since 2.43 the importer refuses some files with 400 and its code, without a summary.
  if (status === 400 && isOfImporter(body)) return ok(body);
  if (status === 403) return err({ code: 'no-access', words });
  if (status === 404) return err({ code: 'not-found', words });
  return err({ code: 'refused', status, words });
}

/** What DHIS2 says where it does not know the user and password: no more than the status says. */
const UNEXPLAINED = /^(unauthorized|bad credentials|full authentication is required.*)?$/i;

/** DHIS2 answers 400, not 401, to a token that is not written as tokens are. */
const isMistypedToken = (status: number, words: string): boolean =>
  status === 400 && /checksum validation failed|api token is malformed/i.test(words);

function isOfImporter(body: unknown): boolean {
  const code = fieldOf(body, 'errorCode');
  return isFilledText(code) && /^E[78]\d{3}$/.test(code);
}

/** What the product's own host says of itself, in its own codes; DHIS2 writes no such field. */
function refusalOfHost(body: unknown): Dhis2Error | undefined {
  const code = isRecord(body) && 'reason' in body ? fieldOf(body, 'code') : undefined;
  if (code === 'signed-out' || code === 'no-permission' || code === 'unreachable') return { code };
  return code === 'not-dhis2' ? { code, status: 0 } : undefined;
}

const wordsOf = (body: unknown): string =>
  [fieldOf(body, 'message'), fieldOf(body, 'reason')].find(isFilledText) ?? '';
