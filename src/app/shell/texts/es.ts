import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const shellTextsEs: Translation<typeof shellTextsEn> = {};
