/** A field of a form: a data element, and the option combo of it that the field is for. */
export interface DataElementOperand {
  readonly dataElement: string;
  /** Absent where any option combo will do. */
  readonly categoryOptionCombo?: string;
}

/** What a data set asks of a form before it is complete, as DHIS2 calls it. */
export interface EntryRules {
  /** The fields that have to be filled in. */
  readonly compulsoryDataElementOperands: readonly DataElementOperand[];
  /** Whether a form without one of them is not taken as complete, by the server either. */
  readonly compulsoryFieldsCompleteOnly: boolean;
  /** Whether an element that has a value must have one for each of its option combos. */
  readonly fieldCombinationRequired: boolean;
  /** Whether every field that is left empty needs a comment. */
  readonly noValueRequiresComment: boolean;
  /** Whether a form with a broken validation rule, or without such a comment, cannot be completed. */
  readonly validCompleteOnly: boolean;
}

/** The least and the greatest value that an org unit usually has in a field; whole numbers. */
export interface MinMaxValue {
  readonly orgUnit: string;
  readonly dataElement: string;
  readonly categoryOptionCombo: string;
  readonly min: number;
  readonly max: number;
}

/** Minimum and maximum values, as far as they were asked for. */
export interface MinMaxValues {
  readonly values: readonly MinMaxValue[];
  /** What a server was asked for; absent where it is all that there is. */
  readonly askedOf?: MinMaxQuestion;
}

/** For which org units and data elements minimum and maximum values are wanted. */
export interface MinMaxQuestion {
  readonly orgUnits: readonly string[];
  readonly dataElements: readonly string[];
}
