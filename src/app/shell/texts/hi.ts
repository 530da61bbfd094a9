import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const shellTextsHi: Translation<typeof shellTextsEn> = {};
