import { causes } from './causes.ts';
import { check } from './check.ts';
import { dataEntry } from './data-entry.ts';
import { errors } from './errors.ts';
import { form } from './form.ts';
import { format } from './format.ts';
import { history } from './history.ts';
import { mapping } from './mapping.ts';
import { metadata } from './metadata.ts';
import { page } from './page.ts';
import { recalculation } from './recalculation.ts';
import { receipt } from './receipt.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { sending } from './sending.ts';
import { signOffs } from './sign-offs.ts';
import { validation } from './validation.ts';
import { storedValues } from './stored-values.ts';

/** French, fetched when somebody reads it. */
export const fr = {
  ...page,
  ...errors,
  ...report,
  ...review,
  ...form,
  ...format,
  ...mapping,
  ...metadata,
  ...check,
  ...validation,
  ...dataEntry,
  ...history,
  ...receipt,
  ...recalculation,
  ...sending,
  ...signOffs,
  ...storedValues,
  ...causes,
};
