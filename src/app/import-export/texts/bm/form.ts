import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {};
