import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const sessionTextsNe: Translation<typeof sessionTextsEn> = {};
