import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../review.en.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Rever',
  'export.dhis.door.values': 'Valores',
  'export.dhis.door.not-counted': 'Não contados',
  'export.dhis.missing.column.unit': 'Unidade organizacional',
  'export.dhis.missing.column.name': 'Nome',
  'export.dhis.outlier.none': 'sem valor',
};
