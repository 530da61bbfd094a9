/** The only entry through which other layers read a database. */
export { gzip } from './compression/gzip.ts';
export { connect, type ConnectionOptions, type Database } from './connection/connection.ts';
export type { ReadOptions } from './connection/reading.ts';
export { readSettings } from './configuration/read-settings.ts';
export { readTranslations, type Translations } from './configuration/read-translations.ts';
export {
  dhis2Authorization,
  PROXIED_AUTHORIZATION,
  type Dhis2Access,
  type Dhis2Credentials,
} from './dhis2/dhis2-access.ts';
export type { Dhis2Error } from './dhis2/dhis2-error.ts';
export { readDataSetMetadata } from './dhis2/read-data-set-metadata.ts';
export { readDhis2Server } from './dhis2/read-dhis2-server.ts';
export {
  sendDataValueSet,
  type SendFailure,
  type SendProgress,
  type SendRequest,
} from './dhis2/send-data-value-set.ts';
export { DESIGN_DOCUMENT_ID, designDocument } from './design-document/design-document.ts';
export type { ExportContext } from './export/export-context.ts';
export { exportDataValueSet } from './export/export-data-value-set.ts';
export type { ExportProgress } from './export/export-progress.ts';
export { keptInDatabase } from './remembered/kept-in-database.ts';
export type { Memory } from './remembered/remembered.ts';
export { readPeriods } from './periods/read-periods.ts';
export * from './session/session.ts';
export { readOrgUnits, type OrgUnit, type PlaceOfOrgUnit } from './places/read-org-units.ts';
