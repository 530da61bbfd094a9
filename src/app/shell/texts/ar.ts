import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const shellTextsAr: Translation<typeof shellTextsEn> = {};
