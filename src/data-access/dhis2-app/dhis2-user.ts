import { fieldOf, isFilledText, listOf, ok, type Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import { decodeOrgUnitNodes, type OrgUnitNode, ORG_UNIT_NODE_FIELDS } from './org-unit-node.ts';

/** Who is signed in to DHIS2. */
export interface Dhis2User {
  readonly username: string;
  readonly name: string;
  /** The language that DHIS2 shows them: `fr`, `pt_BR`; absent where DHIS2 does not say. */
  readonly language?: string;
  /** Whether they may write data values: `F_DATAVALUE_ADD`. */
  readonly mayWrite: boolean;
  /** Whether they administer this DHIS2: `ALL`. */
  readonly isAdministrator: boolean;
  /** The org units below which they may write. */
  readonly orgUnits: readonly OrgUnitNode[];
}

const FIELDS = `id,username,displayName,authorities,settings[keyUiLocale],organisationUnits[${ORG_UNIT_NODE_FIELDS}]`;

/**
 * Asks who is signed in. Source: docs.dhis2.org, Web API, `/api/me`.
 *
 * @example
 * await readDhis2User(fetch, { baseUrl: '../../..' })
 * // => { ok: true, value: { username: 'hrio', mayWrite: true, orgUnits: [{ id: 'unit0000001', … }], … } }
 */
export async function readDhis2User(
  fetchFn: Fetch,
  access: Dhis2Access,
  signal?: AbortSignal,
): Promise<Result<Dhis2User, Dhis2Error>> {
  const answer = await askDhis2(fetchFn, access, `/api/me?fields=${FIELDS}`, {}, signal);
  if (!answer.ok) return answer;
  const [username, name, locale] = [
    fieldOf(answer.value, 'username'),
    fieldOf(answer.value, 'displayName'),
    fieldOf(fieldOf(answer.value, 'settings'), 'keyUiLocale'),
  ];
  const authorities = listOf(fieldOf(answer.value, 'authorities'));
  const isAdministrator = authorities.includes('ALL');
  const user = isFilledText(username) ? username : '';
  return ok({
    username: user,
    name: isFilledText(name) ? name : user,
    ...(isFilledText(locale) ? { language: locale } : {}),
    mayWrite: isAdministrator || authorities.includes('F_DATAVALUE_ADD'),
    isAdministrator,
    orgUnits: decodeOrgUnitNodes(fieldOf(answer.value, 'organisationUnits')),
  });
}
