import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'استيراد البيانات وتصديرها',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'تصدير DHIS2',
  'export.dhis.description': 'اصنع ملف قيم بيانات يمكنك استيراده في DHIS2.',
  'export.dhis.mapping.title': 'ربط الأماكن والأهداف',
};
