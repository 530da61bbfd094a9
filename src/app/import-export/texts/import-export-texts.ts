import type { BuiltInTexts } from '../../i18n/index.ts';

const en = {
  'import.export': 'Import & export data',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'DHIS2 export',
  'export.dhis.description': 'Make a file of data values that you can import into DHIS2.',
};

const fr: Record<keyof typeof en, string> = {
  'import.export': 'Importer et exporter des données',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'Exportation DHIS2',
  'export.dhis.description': 'Préparez un fichier de valeurs à importer dans DHIS2.',
};

/** The few texts of the heading and the tabs; each tab brings its own. */
export const importExportTexts: BuiltInTexts<typeof en> = { en, fr: () => Promise.resolve(fr) };
