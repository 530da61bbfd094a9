import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.section.not-counted': 'U ma jate',
  'export.dhis.missing.column.unit': 'Sigida kulu',
};
