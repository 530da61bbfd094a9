import { err, fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import type { StoredValuesRequest } from './read-stored-values.ts';

/** `APPROVED_HERE`, `APPROVED_ABOVE`, `ACCEPTED_HERE` and such: the data may no longer be changed. */
const APPROVED = /^(APPROVED|ACCEPTED)_/;

const AT_ONCE = 6;

/**
 * The org units whose data of a data set and month are approved, by themselves or by a unit above.
 * DHIS2 2.43 takes values for them all the same, unless each carries its attribute option combo, and
 * does not look at an approval above either way.
 *
 * A data set without an approval workflow costs one request.
 */
export async function readApprovedOrgUnits(
  fetchFn: Fetch,
  access: Dhis2Access,
  { dataSet, period, orgUnits, signal }: StoredValuesRequest,
): Promise<Result<readonly string[], Dhis2Error>> {
  const path = `/api/dataSets/${encodeURIComponent(dataSet)}?fields=id,workflow[id]`;
  const found = await askDhis2(fetchFn, access, path, {}, signal);
  if (!found.ok) return found;
  // Only the data set itself says that it has no workflow.
  if (fieldOf(found.value, 'id') !== dataSet) return err({ code: 'not-dhis2', status: 200 });
  if (!isFilledText(fieldOf(fieldOf(found.value, 'workflow'), 'id'))) return ok([]);
  const approved: string[] = [];
  for (let from = 0; from < orgUnits.length; from += AT_ONCE) {
    const some = orgUnits.slice(from, from + AT_ONCE);
    const states = await Promise.all(
      some.map((orgUnit) => {
        const query = new URLSearchParams({ ds: dataSet, pe: period, ou: orgUnit });
        const asked = `/api/dataApprovals?${query.toString()}`;
        return askDhis2(fetchFn, access, asked, {}, signal);
      }),
    );
    for (const [index, state] of states.entries()) {
      if (!state.ok) return err(state.error);
      const text = fieldOf(state.value, 'state');
      if (!isFilledText(text)) return err({ code: 'not-dhis2', status: 200 });
      const orgUnit = some[index];
      if (orgUnit !== undefined && APPROVED.test(text)) approved.push(orgUnit);
    }
  }
  return ok(approved);
}
