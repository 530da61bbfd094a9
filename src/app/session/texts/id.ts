import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const sessionTextsId: Translation<typeof sessionTextsEn> = {};
