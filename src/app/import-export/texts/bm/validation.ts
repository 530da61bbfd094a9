import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {};
