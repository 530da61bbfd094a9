import type { IdAndName } from '../id-and-name.ts';
import type { EntryRules, MinMaxValues } from './entry-rules.ts';
import type { FormMetadata } from './form-metadata.ts';
import type { ValidationRule } from './validation-rule.ts';

/**
 * What DHIS2 knows about one data set, as far as it was told: plain data, so that it can be kept.
 * Whatever is absent is not known, and what it would decide is not checked and reported as such.
 */
export interface DataSetMetadata extends IdAndName {
  /** The version of the DHIS2 that they are of, `2.43.1`: what is found is then about this one. */
  readonly version?: string;
  /** DHIS2's name of the calendar of its periods: `iso8601`, `nepali`, `ethiopian`, … */
  readonly calendar?: string;
  /** DHIS2's word: `Monthly`, `Quarterly`, … */
  readonly periodType?: string;
  /** How many periods after the last finished one are open. */
  readonly openFuturePeriods?: number;
  /** Days after the end of a period until it is locked; 0 is never. */
  readonly expiryDays?: number;
  /** When values are taken for which period; none where the data set has no such list. */
  readonly dataInputPeriods?: readonly DataInputPeriod[];
  readonly dataElements?: readonly MetadataDataElement[];
  /** The org units to which the data set is assigned. */
  readonly orgUnits?: readonly MetadataOrgUnit[];
  /** The id of the category combo of which the attribute option combos are. */
  readonly attributeCombo?: string;
  /** Every category combo that is named here, each once. */
  readonly categoryCombos: readonly MetadataCategoryCombo[];
  /** The validation rules of whose data elements all are the data set's. */
  readonly validationRules?: readonly ValidationRule[];
  /** What the data set asks of a complete form. */
  readonly entryRules?: EntryRules;
  /** How the form of the data set is laid out. */
  readonly form?: FormMetadata;
  /** The minimum and maximum values of org units; of servers only those that were asked for. */
  readonly minMaxValues?: MinMaxValues;
}

/** A period and the days on which its values are taken; without a day there is no bound. */
export interface DataInputPeriod {
  readonly period: string;
  /** As DHIS2 writes it: `2026-02-01T00:00:00.000`. */
  readonly openingDate?: string;
  readonly closingDate?: string;
}

/** A data element of a data set. */
export interface MetadataDataElement extends IdAndName {
  readonly code?: string;
  readonly valueType?: string;
  readonly aggregationType?: string;
  readonly zeroIsSignificant?: boolean;
  /** The codes that its option set allows, absent where it has none or they are not known. */
  readonly options?: readonly string[];
  /** Whether it has an option set: only some texts are taken. */
  readonly hasOptionSet?: boolean;
  /** The id of its category combo in this data set: the data set's own choice comes first. */
  readonly categoryCombo?: string;
  /** The id of its category combo elsewhere, where that is another one. */
  readonly ownCategoryCombo?: string;
}

/** An org unit to which the data set is assigned. */
export interface MetadataOrgUnit extends IdAndName {
  readonly code?: string;
  /** The ids from the root down to itself: `/root/…/id`. */
  readonly path?: string;
  readonly openingDate?: string;
  readonly closedDate?: string;
}

/** A category combo and the option combos that it allows. */
export interface MetadataCategoryCombo extends IdAndName {
  /** Whether it is the one that means no disaggregation; absent where that cannot be told. */
  readonly isDefault?: boolean;
  readonly optionCombos?: readonly IdAndName[];
}
