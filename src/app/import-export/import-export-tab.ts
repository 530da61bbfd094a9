import type { Permission } from '../../domain/index.ts';

/** A tab of the page *Import & export data*. */
export interface ImportExportTab {
  readonly path: string;
  readonly titleKey: string;
  /** The heading of the page where it is the only tab, and the sentence beside it. */
  readonly headingKey: string;
  readonly descriptionKey: string;
  /** Without it the tab is not shown. */
  readonly permission: Permission;
}

/** Every kind of export. */
export const IMPORT_EXPORT_TABS: readonly ImportExportTab[] = [
  {
    path: 'dhis2',
    titleKey: 'export.dhis.tab',
    headingKey: 'export.dhis.title',
    descriptionKey: 'export.dhis.description',
    permission: 'can_export_dhis',
  },
];
