import type { BuiltInTexts } from '../../i18n/index.ts';
import { causesEn } from './causes.en.ts';
import { checkEn } from './check.en.ts';
import { dataEntryEn } from './data-entry.en.ts';
import { errorsEn } from './errors.en.ts';
import { formEn } from './form.en.ts';
import { formatEn } from './format.en.ts';
import { historyEn } from './history.en.ts';
import { mappingEn } from './mapping.en.ts';
import { metadataEn } from './metadata.en.ts';
import { pageEn } from './page.en.ts';
import { recalculationEn } from './recalculation.en.ts';
import { receiptEn } from './receipt.en.ts';
import { reportEn } from './report.en.ts';
import { reviewEn } from './review.en.ts';
import { sendingEn } from './sending.en.ts';
import { signOffsEn } from './sign-offs.en.ts';
import { validationEn } from './validation.en.ts';
import { storedValuesEn } from './stored-values.en.ts';

/** The texts that this feature brings with it, under the texts of the database. */
export const dhis2ExportTexts: BuiltInTexts = {
  en: {
    ...pageEn,
    ...errorsEn,
    ...reportEn,
    ...reviewEn,
    ...formEn,
    ...formatEn,
    ...mappingEn,
    ...metadataEn,
    ...checkEn,
    ...validationEn,
    ...dataEntryEn,
    ...historyEn,
    ...receiptEn,
    ...recalculationEn,
    ...sendingEn,
    ...signOffsEn,
    ...storedValuesEn,
    ...causesEn,
  },
  ar: async () => (await import('./ar/index.ts')).ar,
  bm: async () => (await import('./bm/index.ts')).bm,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  hi: async () => (await import('./hi/index.ts')).hi,
  id: async () => (await import('./id/index.ts')).id,
  ne: async () => (await import('./ne/index.ts')).ne,
  pt: async () => (await import('./pt/index.ts')).pt,
  sw: async () => (await import('./sw/index.ts')).sw,
};
