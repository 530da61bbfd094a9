import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {};
