import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../report.en.ts';

/** Spanish, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {};
