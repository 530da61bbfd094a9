import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const shellTextsPt: Translation<typeof shellTextsEn> = {};
