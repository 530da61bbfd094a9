import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../review.en.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Mapitio',
  'export.dhis.door.values': 'Thamani',
  'export.dhis.door.not-counted': 'Hazikuhesabiwa',
  'export.dhis.missing.column.name': 'Jina',
};
