import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {};
