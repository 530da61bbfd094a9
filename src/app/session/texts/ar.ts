import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const sessionTextsAr: Translation<typeof sessionTextsEn> = {};
