import type { IdAndName } from '../id-and-name.ts';

/** What becomes of a rule where values are missing. */
export type MissingValueStrategy =
  /** A missing value counts as 0. */
  'NEVER_SKIP' | 'SKIP_IF_ANY_VALUE_MISSING' | 'SKIP_IF_ALL_VALUES_MISSING';

/** How the sides of a rule stand to each other where it holds. */
export type ValidationOperator =
  | 'equal_to'
  | 'not_equal_to'
  | 'greater_than'
  | 'greater_than_or_equal_to'
  | 'less_than'
  | 'less_than_or_equal_to'
  /** If either side has a value, the other must have one too. */
  | 'compulsory_pair'
  /** If either side has a value, the other must have none. */
  | 'exclusive_pair';

/** One side of a rule. */
export interface ValidationSide {
  /** In DHIS2's language: `#{dataElement} + #{dataElement.optionCombo}`. */
  readonly expression: string;
  readonly description?: string;
  readonly missingValueStrategy: MissingValueStrategy;
  /** Whether it is about a window of days that other periods lie in. */
  readonly hasSlidingWindow: boolean;
}

/** A validation rule of DHIS2 whose data elements are all of one data set. */
export interface ValidationRule extends IdAndName {
  /** What whoever wrote it asks for where it does not hold. */
  readonly instruction?: string;
  /** DHIS2's word: `HIGH`, `MEDIUM`, `LOW`. */
  readonly importance?: string;
  readonly periodType?: string;
  readonly operator: ValidationOperator;
  readonly leftSide: ValidationSide;
  readonly rightSide: ValidationSide;
  /** The levels of org units that it is about, 1 is the root's; none is all. */
  readonly organisationUnitLevels: readonly number[];
}
