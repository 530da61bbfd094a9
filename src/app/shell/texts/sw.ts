import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const shellTextsSw: Translation<typeof shellTextsEn> = {};
