import type { ValidationRule } from '../dhis2-metadata/validation-rule.ts';
import type { ExpressionItem, UnsupportedExpression } from './expression.ts';

/** A value that a side is made of; without a value the file has none. */
export interface SideValue extends ExpressionItem {
  readonly value?: number;
}

/** One side of a rule, worked out. */
export interface WorkedOutSide {
  /** Absent where values are missing that it cannot do without. */
  readonly number?: number;
  readonly values: readonly SideValue[];
}

/** A rule that the file's values do not keep. */
export interface Violation {
  /** The id of the rule. */
  readonly rule: string;
  readonly orgUnit: string;
  readonly attributeOptionCombo?: string;
  readonly left: WorkedOutSide;
  readonly right: WorkedOutSide;
}

/** Why a rule was not run, or not everywhere. */
export type WhyNotRun =
  | UnsupportedExpression
  /** It names a data element of which the file has no row: DHIS2 may hold its value. */
  | 'element-not-in-file'
  /** It is about certain levels, and the levels of org units are not known. */
  | 'org-unit-level';

/** A rule that was not run, or not at these org units. */
export interface RuleNotRun {
  /** The id of the rule. */
  readonly rule: string;
  readonly why: WhyNotRun;
}

/** DHIS2's validation rules of the data set, run on the values of a file. */
export interface Validation {
  /** All rules of the data set. */
  readonly rules: readonly ValidationRule[];
  /** By rule, within it by org unit, in the order of the file. */
  readonly violations: readonly Violation[];
  readonly notRun: readonly RuleNotRun[];
}
