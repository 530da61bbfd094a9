import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const shellTextsId: Translation<typeof shellTextsEn> = {};
