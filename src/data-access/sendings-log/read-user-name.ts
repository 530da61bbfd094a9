import { fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import type { Fetch } from '../session/session.ts';

/**
 * The name of the account of DHIS2 that asks; '' where DHIS2 does not say. Source: docs.dhis2.org, Web API, `/api/me`.
 *
 * @example
 * await readUserName(fetch, access) // => { ok: true, value: 'ann' }
 */
export async function readUserName(
  fetchFn: Fetch,
  access: Dhis2Access,
  signal?: AbortSignal,
): Promise<Result<string, Dhis2Error>> {
  const me = await askDhis2(fetchFn, access, '/api/me?fields=username', {}, signal);
  if (!me.ok) return me;
  const name = fieldOf(me.value, 'username');
  return ok(isFilledText(name) ? name : '');
}
