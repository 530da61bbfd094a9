/** What an admin console needs to mount this feature. */
export {
  provideDhis2Export,
  type Dhis2ExportOptions,
  type Dhis2ExportSetup,
} from './dhis2-export-options.ts';
export { importExportRoutes } from './import-export.routes.ts';
