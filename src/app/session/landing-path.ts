import type { Permission } from '../../domain/index.ts';

/** What lands a user on *Import & export data*, in the order in which a lack of it is told. */
export const LANDING_PERMISSIONS: readonly Permission[] = ['can_configure', 'can_export_all'];

/**
 * Where a user lands after signing in without having been anywhere: in the console, or on the page
 * that says which permission is missing.
 */
export function landingPath(may: (permission: Permission) => boolean): string {
  return LANDING_PERMISSIONS.every(may) ? '/import-export' : '/start';
}
