import type { Permission } from '../../domain/index.ts';

/** A tab of the page *Import & export data*. */
export interface ImportExportTab {
  readonly path: string;
  readonly titleKey: string;
  /** Without it the tab is not shown. */
  readonly permission: Permission;
}

/** The tabs that exist. */
export const IMPORT_EXPORT_TABS: readonly ImportExportTab[] = [
  { path: 'dhis2', titleKey: 'export.dhis.tab', permission: 'can_export_dhis' },
];
