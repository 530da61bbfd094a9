import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../metadata.en.ts';

/** Indonesian, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {};
