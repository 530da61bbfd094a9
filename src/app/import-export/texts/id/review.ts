import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../review.en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Tinjau',
  'export.dhis.door.values': 'Nilai',
  'export.dhis.door.not-counted': 'Tidak dihitung',
  'export.dhis.missing.column.unit': 'Unit organisasi',
  'export.dhis.missing.column.name': 'Nama',
  'export.dhis.outlier.none': 'tidak ada nilai',
};
