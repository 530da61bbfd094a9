import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../review.en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Revisar',
  'export.dhis.door.values': 'Valores',
  'export.dhis.door.not-counted': 'No contados',
  'export.dhis.missing.column.unit': 'Unidad organizativa',
  'export.dhis.missing.column.name': 'Nombre',
  'export.dhis.outlier.none': 'sin valor',
};
