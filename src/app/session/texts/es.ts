import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const sessionTextsEs: Translation<typeof sessionTextsEn> = {};
