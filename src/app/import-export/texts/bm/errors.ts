import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../errors.en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {};
