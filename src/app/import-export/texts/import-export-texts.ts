import type { BuiltInTexts } from '../../i18n/index.ts';

/** The few texts of the tabs; each tab brings its own. */
export const importExportTexts: BuiltInTexts = {
  en: { 'import.export': 'Import & export data', 'export.dhis.tab': 'DHIS2' },
  fr: () =>
    Promise.resolve({
      'import.export': 'Importer et exporter des données',
      'export.dhis.tab': 'DHIS2',
    }),
};
