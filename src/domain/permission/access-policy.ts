import {
  hasPermission,
  PAGE_PERMISSIONS,
  type Permission,
  type RolesByPermission,
  type User,
} from './permission.ts';

/** Which permissions a way into the product asks for. */
export interface AccessPolicy {
  readonly permissions: readonly Permission[];
  /** Whether all of them are needed, or one. */
  readonly needs: 'every' | 'some';
}

/** The page: both permissions, as the CHT's own page. */
export const PAGE_ACCESS: AccessPolicy = { permissions: PAGE_PERMISSIONS, needs: 'every' };

/** Command line and HTTP API: either permission, as the CHT's own API. */
export const AUTOMATION_ACCESS: AccessPolicy = { permissions: PAGE_PERMISSIONS, needs: 'some' };

/** What is passed on to DHIS2. */
export const SENDING_ACCESS: AccessPolicy = { permissions: ['can_export_dhis'], needs: 'every' };

/**
 * The permission for lack of which a user may not export, or undefined where they may: the first that
 * they lack, in the order of the policy.
 *
 * @example
 * const clerk = { name: 'a', roles: ['clerk'] };
 * const roles = rolesByPermission({ permissions: { can_export_all: ['clerk'] } });
 * missingPermission(clerk, roles, PAGE_ACCESS) // => 'can_export_dhis'
 * missingPermission(clerk, roles, AUTOMATION_ACCESS) // => undefined
 */
export function missingPermission(
  user: User,
  roles: RolesByPermission,
  policy: AccessPolicy,
): Permission | undefined {
  const given = policy.permissions.filter((permission) => hasPermission(user, roles, permission));
  return missingOf(given, policy);
}

/** Like {@link missingPermission}, of somebody whose permissions are known already. */
export function missingOf(
  given: readonly Permission[],
  { permissions, needs }: AccessPolicy,
): Permission | undefined {
  const missing = permissions.filter((permission) => !given.includes(permission));
  const isRefused = needs === 'every' || missing.length === permissions.length;
  return isRefused ? missing[0] : undefined;
}
