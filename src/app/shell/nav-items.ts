import type { Permission } from '../../domain/index.ts';
import type { IconName } from '../icons/icon-paths.ts';

/** A page of the console that the side navigation leads to. */
export interface NavItem {
  readonly path: string;
  readonly textKey: string;
  readonly icon: IconName;
  readonly permission: Permission;
}

/** Everything that the console has. Only what exists is here. */
export const NAV_ITEMS: readonly NavItem[] = [
  {
    path: '/import-export',
    textKey: 'import.export',
    icon: 'import-export',
    permission: 'can_export_all',
  },
];
