import type { ValidationRule } from '../dhis2-metadata/validation-rule.ts';
import { itemsOfExpression } from './evaluate-expression.ts';
import type { Expression } from './expression.ts';
import { parseExpression } from './parse-expression.ts';
import type { WhyNotRun } from './validation.ts';

/** Both sides of a rule that can be run. */
interface ReadRule {
  readonly left: Expression;
  readonly right: Expression;
}

/**
 * Reads a rule as far as it can be run on a file.
 *
 * @param ofDataSet the period type of the data set
 * @param elements the data elements of the file
 */
export function readRule(
  { periodType, leftSide, rightSide }: ValidationRule,
  ofDataSet: string | undefined,
  elements: ReadonlySet<string>,
): ReadRule | { readonly why: WhyNotRun } {
  const isOfOther = periodType !== undefined && ofDataSet !== undefined && periodType !== ofDataSet;
  if (isOfOther || leftSide.hasSlidingWindow || rightSide.hasSlidingWindow) {
    return { why: 'other-period' };
  }
  const left = parseExpression(leftSide.expression);
  if (!left.ok) return { why: left.error };
  const right = parseExpression(rightSide.expression);
  if (!right.ok) return { why: right.error };
  const isInFile = [left.value, right.value]
    .flatMap(itemsOfExpression)
    .every(({ dataElement }) => elements.has(dataElement));
  return isInFile ? { left: left.value, right: right.value } : { why: 'element-not-in-file' };
}
