import { fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';

/**
 * The version of a DHIS2, undefined where it does not say; an error where no other request would be
 * answered either.
 *
 * @example
 * await readDhis2Version(fetch, access) // => { ok: true, value: '2.43.1' }
 */
export async function readDhis2Version(
  fetchFn: Fetch,
  access: Dhis2Access,
  signal?: AbortSignal,
): Promise<Result<string | undefined, Dhis2Error>> {
  const answer = await askDhis2(fetchFn, access, '/api/system/info', {}, signal);
  if (!answer.ok) return OF_THIS_REQUEST.includes(answer.error.code) ? ok(undefined) : answer;
  const version = fieldOf(answer.value, 'version');
  return ok(isFilledText(version) ? version : undefined);
}

/** Errors that say nothing of other requests. */
const OF_THIS_REQUEST: readonly Dhis2Error['code'][] = ['no-access', 'not-found', 'refused'];
