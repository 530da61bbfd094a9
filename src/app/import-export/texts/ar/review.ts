import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../review.en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'مراجعة',
  'export.dhis.door.values': 'القيم',
  'export.dhis.door.not-counted': 'لم تُحسب',
  'export.dhis.missing.column.unit': 'الوحدة التنظيمية',
  'export.dhis.missing.column.name': 'الاسم',
  'export.dhis.outlier.none': 'لا قيمة',
};
