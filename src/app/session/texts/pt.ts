import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Portuguese, translated by machine: see docs/languages.md. */
export const sessionTextsPt: Translation<typeof sessionTextsEn> = {};
