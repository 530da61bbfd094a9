import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {};
