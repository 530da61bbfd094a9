import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../heading.en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {};
