import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../format.en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {};
