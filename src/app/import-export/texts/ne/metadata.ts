import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../metadata.en.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {};
