import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../sending.en.ts';

/** Arabic, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {};
