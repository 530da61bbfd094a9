import type { headingEn } from '../en/heading.ts';

/** French texts of the heading and the tabs. */
export const heading: Record<keyof typeof headingEn, string> = {
  'import.export': 'Importer et exporter des données',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'Exportation DHIS2',
  'export.dhis.description': 'Préparez un fichier de valeurs à importer dans DHIS2.',
  'export.dhis.mapping.title': 'Associer les lieux et les cibles',
};
