import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'Importar y exportar datos',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'Exportación a DHIS2',
  'export.dhis.description': 'Haga un archivo de valores de datos que pueda importar en DHIS2.',
  'export.dhis.mapping.title': 'Asociar lugares y metas',
};
