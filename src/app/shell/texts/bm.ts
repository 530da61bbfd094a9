import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const shellTextsBm: Translation<typeof shellTextsEn> = {};
