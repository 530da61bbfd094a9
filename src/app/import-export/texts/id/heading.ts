import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'Impor & ekspor data',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'Ekspor DHIS2',
  'export.dhis.description': 'Buat berkas nilai data yang dapat Anda impor ke DHIS2.',
  'export.dhis.mapping.title': 'Petakan tempat dan target',
};
