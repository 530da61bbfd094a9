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
 * The first org units below some, these among them, whose name holds a text, with those above them.
 *
 * DHIS2 itself is not asked for those of the signed-in user (`withinUserHierarchy`): of a user with several
 * org units it looks for one that is below all of them, and finds none (seen in 2.43.1).
 *
 * @param roots the user's own org units
 * @example
 * await findOrgUnits({ fetchFn: fetch, access }, 'chama', ['county00001'])
 */
export async function findOrgUnits(
  query: OrgUnitQuery,
  text: string,
  roots: readonly string[],
): Promise<Result<readonly OrgUnitNode[], Dhis2Error>> {
  const found = new Map<string, OrgUnitNode>();
  for (const answer of await Promise.all(roots.map((root) => findBelow(query, text, root)))) {
    if (!answer.ok) return answer;
    for (const unit of answer.value) found.set(unit.id, unit);
  }
  return ok([...found.values()].sort(byName).slice(0, MOST_FOUND));
}

async function findBelow(
  { fetchFn, access, signal }: OrgUnitQuery,
  text: string,
  root: string,
): Promise<Result<readonly OrgUnitNode[], Dhis2Error>> {
  const query = new URLSearchParams({
    query: text,
    filter: `path:like:${root}`,
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

const byName = (one: OrgUnitNode, other: OrgUnitNode): number => one.name.localeCompare(other.name);
