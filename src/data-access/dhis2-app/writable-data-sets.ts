import { err, fieldOf, isFilledText, listOf, ok, type Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';

/** A data set of DHIS2, as far as choosing one needs it. */
export interface Dhis2DataSet {
  readonly id: string;
  readonly name: string;
  /** DHIS2's name of it: `Monthly`. */
  readonly periodType: string;
}

/**
 * The data sets into which the signed-in user may write, by name. Source: docs.dhis2.org, Web API,
 * `/api/dataSets` and sharing (`access.data.write`).
 *
 * @example
 * await readWritableDataSets(fetch, { baseUrl: '../../..' })
 * // => { ok: true, value: [{ id: 'VMuFODsyWaO', name: 'MoH 515', periodType: 'Monthly' }] }
 */
export async function readWritableDataSets(
  fetchFn: Fetch,
  access: Dhis2Access,
  signal?: AbortSignal,
): Promise<Result<readonly Dhis2DataSet[], Dhis2Error>> {
  const fields = 'id,displayName,periodType,access[data[write]]';
  const path = `/api/dataSets?fields=${fields}&paging=false`;
  const answer = await askDhis2(fetchFn, access, path, {}, signal);
  if (!answer.ok) return answer;
  const listed = fieldOf(answer.value, 'dataSets');
  if (!Array.isArray(listed)) return err({ code: 'not-dhis2', status: 200 });
  return ok(
    listOf(listed)
      .flatMap(dataSetOf)
      .sort((one, other) => one.name.localeCompare(other.name)),
  );
}

function dataSetOf(json: unknown): readonly Dhis2DataSet[] {
  const [id, name, periodType] = ['id', 'displayName', 'periodType'].map((field) =>
    fieldOf(json, field),
  );
  const mayWrite = fieldOf(fieldOf(fieldOf(json, 'access'), 'data'), 'write') !== false;
  return mayWrite && isFilledText(id) && isFilledText(periodType)
    ? [{ id, name: isFilledText(name) ? name : id, periodType }]
    : [];
}
