import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../check.en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {};
