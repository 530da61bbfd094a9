import { err, fieldOf, ok, type Result } from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import type { Fetch } from '../session/session.ts';
import { decodeOrgUnitNodes, type OrgUnitNode, ORG_UNIT_NODE_FIELDS } from './org-unit-node.ts';

/** How many a search gives: who finds more types more. */
const MOST_FOUND = 20;

/** What a list of org units is asked for with. */
export interface OrgUnitQuery {
  readonly fetchFn: Fetch;
  readonly access: Dhis2Access;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The org units right below one, by name. Source: docs.dhis2.org, Web API, `/api/organisationUnits`.
 *
 * @example
 * await readOrgUnitsBelow({ fetchFn: fetch, access }, 'country0001')
 * // => { ok: true, value: [{ id: 'county00001', name: 'Bomet', hasChildren: true }] }
 */
export async function readOrgUnitsBelow(
  { fetchFn, access, signal }: OrgUnitQuery,
  parent: string,
): Promise<Result<readonly OrgUnitNode[], Dhis2Error>> {
  const fields = `children[${ORG_UNIT_NODE_FIELDS}]`;
  const path = `/api/organisationUnits/${encodeURIComponent(parent)}?fields=${fields}`;
  const answer = await askDhis2(fetchFn, access, path, {}, signal);
  if (!answer.ok) return answer;
  const children = fieldOf(answer.value, 'children');
  return Array.isArray(children)
    ? ok(decodeOrgUnitNodes(children))
    : err({ code: 'not-dhis2', status: 200 });
}

/**
 * The first org units of the signed-in user's own whose name holds a text, with those above them.
 *
 * @example
 * await findOrgUnits({ fetchFn: fetch, access }, 'chama')
 */
export async function findOrgUnits(
  { fetchFn, access, signal }: OrgUnitQuery,
  text: string,
): Promise<Result<readonly OrgUnitNode[], Dhis2Error>> {
  const query = new URLSearchParams({
    query: text,
    withinUserHierarchy: 'true',
    fields: `${ORG_UNIT_NODE_FIELDS},ancestors[id,displayName]`,
    pageSize: String(MOST_FOUND),
  });
  const path = `/api/organisationUnits?${query.toString()}`;
  const answer = await askDhis2(fetchFn, access, path, {}, signal);
  if (!answer.ok) return answer;
  const units = fieldOf(answer.value, 'organisationUnits');
  return Array.isArray(units)
    ? ok(decodeOrgUnitNodes(units))
    : err({ code: 'not-dhis2', status: 200 });
}
