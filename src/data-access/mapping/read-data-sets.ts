import { err, fieldOf, isFilledText, ok, type IdAndName, type Result } from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import type { Fetch } from '../session/session.ts';

const DATA_SETS_PATH = '/api/dataSets?fields=id,displayName&paging=false';

/**
 * The data sets that a user of DHIS2 may see, by name: a CHT that nobody mapped configures none to read.
 *
 * @example
 * await readDataSets(fetch, access) // => { ok: true, value: [{ id: 'VMuFODsyWaO', name: 'MoH 515' }] }
 */
export async function readDataSets(
  fetchFn: Fetch,
  access: Dhis2Access,
  signal?: AbortSignal,
): Promise<Result<readonly IdAndName[], Dhis2Error>> {
  const answer = await askDhis2(fetchFn, access, DATA_SETS_PATH, {}, signal);
  if (!answer.ok) return answer;
  const listed = fieldOf(answer.value, 'dataSets');
  if (!Array.isArray(listed)) return err({ code: 'not-dhis2', status: 200 });
  const dataSets = listed.flatMap((one: unknown): readonly IdAndName[] => {
    const id = fieldOf(one, 'id');
    const name = fieldOf(one, 'displayName');
    return isFilledText(id) ? [{ id, name: isFilledText(name) ? name : id }] : [];
  });
  return ok(dataSets.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)));
}
