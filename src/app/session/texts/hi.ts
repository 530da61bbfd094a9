import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const sessionTextsHi: Translation<typeof sessionTextsEn> = {};
