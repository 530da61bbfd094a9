import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const sessionTextsBm: Translation<typeof sessionTextsEn> = {};
