import { fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';

/** What a DHIS2 says of itself; absent where it does not. */
export interface Dhis2System {
  readonly version?: string;
  /** DHIS2's name of the calendar of its periods: `iso8601`, `nepali`, `ethiopian`, … */
  readonly calendar?: string;
}

/**
 * The version and the calendar of a DHIS2; an error where no other request would be answered either.
 *
 * @example
 * await readDhis2System(fetch, access)
 * // => { ok: true, value: { version: '2.43.1', calendar: 'iso8601' } }
 */
export async function readDhis2System(
  fetchFn: Fetch,
  access: Dhis2Access,
  signal?: AbortSignal,
): Promise<Result<Dhis2System, Dhis2Error>> {
  const answer = await askDhis2(fetchFn, access, '/api/system/info', {}, signal);
  if (!answer.ok) return OF_THIS_REQUEST.includes(answer.error.code) ? ok({}) : answer;
  const version = fieldOf(answer.value, 'version');
  const calendar = fieldOf(answer.value, 'calendar');
  return ok({
    ...(isFilledText(version) ? { version } : {}),
    ...(isFilledText(calendar) ? { calendar } : {}),
  });
}

/** Errors that say nothing of other requests. */
const OF_THIS_REQUEST: readonly Dhis2Error['code'][] = ['no-access', 'not-found', 'refused'];
