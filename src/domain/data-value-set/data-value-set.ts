import type { Period } from '../period/period.ts';

/** The most UTF-16 units of a comment: DHIS2 2.43 refuses the value of a longer one (E8125). */
export const LONGEST_COMMENT = 5000;

/** A DHIS2 data value. `value` is text: DHIS2 2.43.0 refuses a JSON number. */
export interface DataValue {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
  readonly attributeOptionCombo?: string;
  /** Set where the file holds several org units, and only there. */
  readonly orgUnit?: string;
  readonly value: string;
  readonly comment?: string;
}

/** A DHIS2 dataValueSet for one data set and one period. */
export interface DataValueSet {
  readonly dataSet: string;
  /** Set where org units are named by their codes, and only there. */
  readonly orgUnitIdScheme?: 'CODE';
  readonly completeDate?: string;
  readonly period: Period;
  /** Set where the file holds one org unit, and only there. */
  readonly orgUnit?: string;
  readonly dataValues: readonly DataValue[];
}
