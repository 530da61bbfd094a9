import { reckoned } from './decimal-arithmetic.ts';
import type { BinaryOperator, Expression, ExpressionItem } from './expression.ts';

/** What an expression is worked out with. */
export interface ExpressionValues {
  /** The number of an item, undefined where there is none. */
  readonly numberOf: (item: ExpressionItem) => number | undefined;
  /** The days of the period. */
  readonly days: number;
}

/** What an expression comes to. */
export interface Evaluated {
  /** Undefined where it comes to no finite number. */
  readonly number: number | undefined;
  /** How many values it asked for, and how many of them there were. */
  readonly asked: number;
  readonly found: number;
}

type Value = number | boolean | undefined;

/**
 * Works an expression out as DHIS2's server does: a value that is missing is 0, and counted as missing;
 * `isNull`, `isNotNull` and `firstNonNull` see that it is missing, and do not count it. What comes to
 * nothing is 0. Source: dhis2-core, `ExpressionState.handleNulls`, `CommonExpressionVisitor.visitAllowingNulls`
 * and `DefaultExpressionService.getExpressionValue`.
 */
export function evaluateExpression(
  expression: Expression,
  { numberOf, days }: ExpressionValues,
): Evaluated {
  let asked = 0;
  let found = 0;

  const valueOf = (one: Expression, seesMissing: boolean): Value => {
    switch (one.kind) {
      case 'number':
        return one.number;
      case 'days':
        return days;
      case 'item': {
        const number = numberOf(one.item);
        if (seesMissing) return number;
        asked += 1;
        if (number !== undefined) found += 1;
        return number ?? 0;
      }
      case 'unary': {
        const value = valueOf(one.of, seesMissing);
        if (value === undefined) return undefined;
        if (one.operator === '!') return !isTrue(value);
        return one.operator === '-' ? -Number(value) : Number(value);
      }
      case 'binary': {
        const left = valueOf(one.left, seesMissing);
        // The other side is not looked at, and nothing that it lacks is counted.
        if (one.operator === '&&' && left === false) return false;
        if (one.operator === '||' && left === true) return true;
        return ofBoth(one.operator, left, valueOf(one.right, seesMissing));
      }
      case 'call':
        return called(one, seesMissing);
    }
  };

  const called = (
    { name, arguments: given }: Extract<Expression, { readonly kind: 'call' }>,
    seesMissing: boolean,
  ): Value => {
    const [first, second, third] = given;
    if (name === 'if') {
      const condition = first && valueOf(first, seesMissing);
      if (condition === undefined) return undefined;
      const chosen = isTrue(condition) ? second : third;
      return chosen && valueOf(chosen, seesMissing);
    }
    const isOfMost = name === 'greatest' || name === 'least';
    const values = given.map((one) => valueOf(one, seesMissing || !isOfMost));
    const there = values.filter((value) => value !== undefined);
    if (name === 'isNull') return there.length === 0;
    if (name === 'isNotNull') return there.length > 0;
    if (name === 'firstNonNull') return there[0];
    if (there.length === 0) return undefined;
    return (name === 'greatest' ? Math.max : Math.min)(...there.map(Number));
  };

  const value = valueOf(expression, false) ?? 0;
  return {
    number: typeof value === 'number' && Number.isFinite(value) ? value : undefined,
    asked,
    found,
  };
}

/** Every item that an expression names, each once. */
export function itemsOfExpression(expression: Expression): readonly ExpressionItem[] {
  const items = new Map<string, ExpressionItem>();
  const walk = (one: Expression): void => {
    if (one.kind === 'item') {
      items.set(`${one.item.dataElement}.${one.item.categoryOptionCombo ?? ''}`, one.item);
    } else if (one.kind === 'unary') walk(one.of);
    else if (one.kind === 'binary') [one.left, one.right].forEach(walk);
    else if (one.kind === 'call') one.arguments.forEach(walk);
  };
  walk(expression);
  return [...items.values()];
}

const isTrue = (value: number | boolean): boolean => value !== false && value !== 0;

function ofBoth(operator: BinaryOperator, left: Value, right: Value): Value {
  if (left === undefined || right === undefined) return undefined;
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return reckoned(operator, a, b);
    case '^':
      return a ** Math.trunc(b);
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '&&':
      return isTrue(left) && isTrue(right);
    case '||':
      return isTrue(left) || isTrue(right);
  }
}
