import { fieldOf, isRecord } from '../unknown-json.ts';

/** A permission of the CHT that this product asks for. */
export type Permission = 'can_configure' | 'can_export_all' | 'can_export_dhis';

/** The signed-in user as CouchDB's `GET /_session` names them. */
export interface User {
  readonly name: string;
  readonly roles: readonly string[];
}

/** `settings.permissions`: the roles that each permission is given to. */
export type RolesByPermission = ReadonlyMap<string, readonly string[]>;

/** What the DHIS2 page needs, in the order in which a lack of it is told. */
export const PAGE_PERMISSIONS: readonly Permission[] = ['can_export_all', 'can_export_dhis'];

const ADMINISTRATOR_ROLES = ['_admin', 'admin'];

/**
 * Reads `settings.permissions`; whatever is not a list of role names gives nobody the permission.
 *
 * @example
 * rolesByPermission({ permissions: { can_export_all: ['hrio', 7] } }).get('can_export_all') // => ['hrio']
 */
export function rolesByPermission(settings: unknown): RolesByPermission {
  const permissions = fieldOf(settings, 'permissions');
  if (!isRecord(permissions)) return new Map();
  return new Map(
    Object.entries(permissions).map(([permission, roles]) => [
      permission,
      Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    ]),
  );
}

/**
 * Whether a user has a permission: administrators have all, others those that one of their roles
 * is given. Source: medic/cht-core, `settings.permissions`.
 *
 * @example
 * hasPermission({ name: 'a', roles: ['_admin'] }, new Map(), 'can_export_dhis') // => true
 */
export function hasPermission(
  user: User,
  roles: RolesByPermission,
  permission: Permission,
): boolean {
  return (
    user.roles.some((role) => ADMINISTRATOR_ROLES.includes(role)) ||
    (roles.get(permission) ?? []).some((role) => user.roles.includes(role))
  );
}
