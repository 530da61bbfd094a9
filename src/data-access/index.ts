/** The only entry through which other layers read a database. */
export { gzip } from './compression/gzip.ts';
export { connect, type ConnectionOptions, type Database } from './connection/connection.ts';
export { readSettings } from './configuration/read-settings.ts';
export { readTranslations, type Translations } from './configuration/read-translations.ts';
export { DESIGN_DOCUMENT_ID, designDocument } from './design-document/design-document.ts';
export {
  exportDataValueSet,
  type ExportContext,
  type ExportProgress,
} from './export/export-data-value-set.ts';
export { readPeriods } from './periods/read-periods.ts';
export * from './session/session.ts';
export { readOrgUnits, type OrgUnit, type PlaceOfOrgUnit } from './places/read-org-units.ts';
