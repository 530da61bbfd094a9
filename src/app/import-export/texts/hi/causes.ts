import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../causes.en.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {};
