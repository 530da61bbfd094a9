import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../page.en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {};
