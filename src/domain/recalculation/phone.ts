import { rolesByPermission } from '../permission/permission.ts';
import type { ContactId } from '../place/lineage.ts';
import { offlineRoles, type Account } from '../permission/account.ts';
import { replicationDepth, type ReplicationDepth } from './replication-depth.ts';

/** An account whose phone writes target documents, and what it has of the database. */
export interface Phone {
  /** The account's id, `org.couchdb.user:achieng`. */
  readonly user: string;
  readonly owner: ContactId;
  readonly roles: readonly string[];
  /** The places below which it has documents. */
  readonly facilities: readonly ContactId[];
  readonly depth: ReplicationDepth;
}

/** Either of these lets a phone calculate targets. Source: medic/cht-core, `rules-engine.service.ts`. */
const CALCULATING = ['can_view_tasks', 'can_view_analytics'] as const;

/**
 * The phones that write target documents: accounts with an offline role and a permission to see tasks or
 * targets, that name a contact and a place.
 *
 * @param settings the field `settings` of the document `settings`
 */
export function phonesOf(settings: unknown, accounts: readonly Account[]): readonly Phone[] {
  const offline = offlineRoles(settings);
  const permitted = rolesByPermission(settings);
  const calculating = new Set(CALCULATING.flatMap((name) => permitted.get(name) ?? []));
  return accounts.flatMap(({ id: user, contact: owner, roles, facilities }) => {
    const isPhone = roles.some((role) => offline.has(role));
    const calculates = roles.some((role) => calculating.has(role));
    if (owner === undefined || facilities.length === 0 || !isPhone || !calculates) return [];
    return [{ user, owner, roles, facilities, depth: replicationDepth(settings, roles) }];
  });
}
