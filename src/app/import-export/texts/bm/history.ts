import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {};
