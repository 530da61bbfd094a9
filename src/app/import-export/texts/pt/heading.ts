import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'Importar e exportar dados',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'Exportação para o DHIS2',
  'export.dhis.description': 'Faça um ficheiro de valores de dados que possa importar no DHIS2.',
  'export.dhis.mapping.title': 'Mapear locais e metas',
};
