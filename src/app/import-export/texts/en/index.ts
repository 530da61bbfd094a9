import { causesEn } from './causes.ts';
import { checkEn } from './check.ts';
import { dataEntryEn } from './data-entry.ts';
import { errorsEn } from './errors.ts';
import { formEn } from './form.ts';
import { formatEn } from './format.ts';
import { historyEn } from './history.ts';
import { mappingEn } from './mapping.ts';
import { metadataEn } from './metadata.ts';
import { pageEn } from './page.ts';
import { recalculationEn } from './recalculation.ts';
import { receiptEn } from './receipt.ts';
import { reportEn } from './report.ts';
import { reviewEn } from './review.ts';
import { sendingEn } from './sending.ts';
import { signOffsEn } from './sign-offs.ts';
import { storedValuesEn } from './stored-values.ts';
import { validationEn } from './validation.ts';

/** English, which comes with the page: what every other language falls back to. */
export const en = {
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
};
