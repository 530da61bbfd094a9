import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.names.ours': 'Yan',
  'export.dhis.names.in-dhis2': 'DHIS2 la',
};
