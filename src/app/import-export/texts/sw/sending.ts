import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../sending.en.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {};
