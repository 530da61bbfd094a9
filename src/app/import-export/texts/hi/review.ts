import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../review.en.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'समीक्षा',
  'export.dhis.door.values': 'मान',
  'export.dhis.door.not-counted': 'नहीं गिने गए',
  'export.dhis.missing.column.unit': 'संगठन इकाई',
  'export.dhis.missing.column.name': 'नाम',
  'export.dhis.outlier.none': 'मान नहीं',
};
