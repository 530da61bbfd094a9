import type { IdAndName } from '../id-and-name.ts';
import type { DataElementOperand } from './entry-rules.ts';

/** How DHIS2 lays out the form of a data set. */
export interface FormMetadata {
  /** In the order of the form; none where the data set has none. */
  readonly sections: readonly FormSection[];
  /** HTML that somebody wrote for this form, as it is stored: it must be cleaned before it is shown. */
  readonly customForm?: string;
}

/** A section of a form. */
export interface FormSection extends IdAndName {
  /** The ids of its data elements, in their order. */
  readonly dataElements: readonly string[];
  /** Fields that are not to be filled in. */
  readonly greyedFields: readonly DataElementOperand[];
}
