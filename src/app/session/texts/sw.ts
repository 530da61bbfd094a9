import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const sessionTextsSw: Translation<typeof sessionTextsEn> = {};
