import type { ValidationOperator, ValidationRule } from '../dhis2-metadata/validation-rule.ts';

/** A side as far as a rule is decided by it. */
export interface DecidingSide {
  /** Undefined where values are missing that it cannot do without, or where it comes to no number. */
  readonly number?: number;
}

type Comparison = Exclude<ValidationOperator, 'compulsory_pair' | 'exclusive_pair'>;

const COMPARISONS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  equal_to: (left, right) => left === right,
  not_equal_to: (left, right) => left !== right,
  greater_than: (left, right) => left > right,
  greater_than_or_equal_to: (left, right) => left >= right,
  less_than: (left, right) => left < right,
  less_than_or_equal_to: (left, right) => left <= right,
};

/**
 * Whether a rule holds. One of whose sides there is no number, and which is not one that is never
 * skipped, holds: there is nothing to compare. A pair asks only whether there is a number: a side that
 * is never skipped has one without any value, 0. Source: dhis2-core, `DataValidationRunner.isViolation`.
 */
export function holds(
  { operator, leftSide, rightSide }: ValidationRule,
  left: DecidingSide,
  right: DecidingSide,
): boolean {
  const [isLeft, isRight] = [left.number !== undefined, right.number !== undefined];
  if (operator === 'compulsory_pair') return isLeft === isRight;
  if (operator === 'exclusive_pair') return !(isLeft && isRight);
  const ofLeft = left.number ?? (leftSide.missingValueStrategy === 'NEVER_SKIP' ? 0 : undefined);
  const ofRight = right.number ?? (rightSide.missingValueStrategy === 'NEVER_SKIP' ? 0 : undefined);
  if (ofLeft === undefined || ofRight === undefined) return true;
  return COMPARISONS[operator](ofLeft, ofRight);
}
