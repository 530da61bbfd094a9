import type { Translation } from '../../../i18n/index.ts';
import type { receiptEn } from '../en/receipt.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const receipt: Translation<typeof receiptEn> = {
  'export.dhis.receipt.data-set': 'Kunnafoni kulu',
  'export.dhis.receipt.period': 'Waati',
  'export.dhis.receipt.org-units.all': 'Sigida kuluw bɛɛ',
  'export.dhis.receipt.attribution.nearest': 'Sigida kulu min ka surun a la kosɛbɛ',
  'export.dhis.receipt.attribution.ancestors': 'Sanfɛ sigida kulu bɛɛ la',
  'export.dhis.receipt.not-counted': 'U ma jate',
  'export.dhis.receipt.not-counted.none': 'Sugandili in laɲini sɛbɛnw bɛɛ jatera.',
};
