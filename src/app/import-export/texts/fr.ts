import { causesFr } from './causes.fr.ts';
import { checkFr } from './check.fr.ts';
import { dataEntryFr } from './data-entry.fr.ts';
import { errorsFr } from './errors.fr.ts';
import { formFr } from './form.fr.ts';
import { formatFr } from './format.fr.ts';
import { historyFr } from './history.fr.ts';
import { mappingFr } from './mapping.fr.ts';
import { metadataFr } from './metadata.fr.ts';
import { pageFr } from './page.fr.ts';
import { recalculationFr } from './recalculation.fr.ts';
import { receiptFr } from './receipt.fr.ts';
import { reportFr } from './report.fr.ts';
import { reviewFr } from './review.fr.ts';
import { sendingFr } from './sending.fr.ts';
import { signOffsFr } from './sign-offs.fr.ts';
import { validationFr } from './validation.fr.ts';
import { storedValuesFr } from './stored-values.fr.ts';

/** French, fetched when somebody reads it. */
export const fr = {
  ...pageFr,
  ...errorsFr,
  ...reportFr,
  ...reviewFr,
  ...formFr,
  ...formatFr,
  ...mappingFr,
  ...metadataFr,
  ...checkFr,
  ...validationFr,
  ...dataEntryFr,
  ...historyFr,
  ...receiptFr,
  ...recalculationFr,
  ...sendingFr,
  ...signOffsFr,
  ...storedValuesFr,
  ...causesFr,
};
