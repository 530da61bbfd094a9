import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../review.en.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'समीक्षा',
  'export.dhis.door.values': 'मानहरू',
  'export.dhis.door.not-counted': 'नगनिएका',
  'export.dhis.missing.column.unit': 'सङ्गठन एकाइ',
  'export.dhis.missing.column.name': 'नाम',
  'export.dhis.outlier.none': 'मान छैन',
};
