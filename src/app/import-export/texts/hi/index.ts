import { causes } from './causes.ts';
import { check } from './check.ts';
import { errors } from './errors.ts';
import { format } from './format.ts';
import { metadata } from './metadata.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { sending } from './sending.ts';
import { storedValues } from './stored-values.ts';
import { validation } from './validation.ts';

/** Hindi, fetched when somebody reads it. */
export const hi = {
  ...causes,
  ...check,
  ...errors,
  ...format,
  ...metadata,
  ...page,
  ...report,
  ...sending,
  ...storedValues,
  ...validation,
};
