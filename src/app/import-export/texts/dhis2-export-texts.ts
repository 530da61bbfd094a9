import type { BuiltInTexts } from '../../i18n/index.ts';
import { causesEn } from './causes.en.ts';
import { checkEn } from './check.en.ts';
import { errorsEn } from './errors.en.ts';
import { formatEn } from './format.en.ts';
import { metadataEn } from './metadata.en.ts';
import { pageEn } from './page.en.ts';
import { reportEn } from './report.en.ts';
import { sendingEn } from './sending.en.ts';
import { validationEn } from './validation.en.ts';
import { storedValuesEn } from './stored-values.en.ts';

/** The texts that this feature brings with it, under the texts of the database. */
export const dhis2ExportTexts: BuiltInTexts = {
  en: {
    ...pageEn,
    ...errorsEn,
    ...reportEn,
    ...formatEn,
    ...metadataEn,
    ...checkEn,
    ...validationEn,
    ...sendingEn,
    ...storedValuesEn,
    ...causesEn,
  },
  fr: async () => (await import('./fr.ts')).fr,
};
