import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const shellTextsNe: Translation<typeof shellTextsEn> = {};
