import { err, ok, type Result } from '../result.ts';
import type {
  BinaryOperator,
  Expression,
  ExpressionFunction,
  UnsupportedExpression,
} from './expression.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Operators that bind equally, the loosest first, as in DHIS2's grammar; a power binds tightest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

/** How many arguments a function takes at least and at most. */
const FUNCTIONS: Readonly<Record<ExpressionFunction, readonly [number, number]>> = {
  if: [3, 3],
  isNull: [1, 1],
  isNotNull: [1, 1],
  firstNonNull: [1, Infinity],
  greatest: [1, Infinity],
  least: [1, Infinity],
};

/** What DHIS2 works out over several periods. */
const OVER_PERIODS = /^(avg|count|max|median|min|percentileCont|stddev.*|sum|variance)$/;

const WORDS: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };

class Unsupported extends Error {
  readonly reason: UnsupportedExpression;

  constructor(reason: UnsupportedExpression) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Parses an expression of DHIS2 as far as the values of one file are enough for it.
 *
 * @example
 * parseExpression('#{dataElemen1} + 2') // => { ok: true, value: { kind: 'binary', … } }
 * parseExpression('N{indicator01}') // => { ok: false, error: 'indicator' }
 */
export function parseExpression(text: string): Result<Expression, UnsupportedExpression> {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  try {
    return ok(parsed(tokens.value));
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return err(error.reason);
  }
}

function parsed(tokens: readonly Token[]): Expression {
  let at = 0;
  const sign = (): string | undefined => {
    const token = tokens[at];
    if (token?.kind === 'sign') return token.text;
    return token?.kind === 'name' ? WORDS[token.text] : undefined;
  };
  const take = (text: string): boolean => {
    if (sign() !== text) return false;
    at += 1;
    return true;
  };
  const expect = (text: string): void => {
    if (!take(text)) throw new Unsupported('syntax');
  };

  const level = (index: number): Expression => {
    const operators = LEVELS[index];
    if (operators === undefined) return unary();
    let left = level(index + 1);
    for (;;) {
      const operator = operators.find(take);
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: level(index + 1) };
    }
  };
  const unary = (): Expression => {
    const operator = (['+', '-', '!'] as const).find(take);
    return operator === undefined ? power() : { kind: 'unary', operator, of: unary() };
  };
  const power = (): Expression => {
    const left = primary();
    if (!take('^')) return left;
    const right = sign() === '-' || sign() === '+' ? unary() : primary();
    // DHIS2's parser for browsers takes the left one first, mathematics the right one: not guessed.
    if (sign() === '^') throw new Unsupported('syntax');
    return { kind: 'binary', operator: '^', left, right };
  };
  const primary = (): Expression => {
    if (take('(')) {
      const inner = level(0);
      expect(')');
      return inner;
    }
    const token = tokens[at];
    at += 1;
    if (token === undefined || token.kind === 'sign') throw new Unsupported('syntax');
    if (token.kind === 'name') return call(token.text);
    // `.periodOffset(-1)` and the like.
    if (token.kind === 'item' && sign() === '.') throw new Unsupported('other-period');
    return token;
  };
  const call = (name: string): Expression => {
    if (OVER_PERIODS.test(name)) throw new Unsupported('other-period');
    if (name === 'orgUnit') throw new Unsupported('org-unit-group');
    if (!isFunction(name)) throw new Unsupported('function');
    const given: Expression[] = [];
    expect('(');
    do given.push(level(0));
    while (take(','));
    expect(')');
    const [least, most] = FUNCTIONS[name];
    if (given.length < least || given.length > most) throw new Unsupported('syntax');
    return { kind: 'call', name, arguments: given };
  };

  const whole = level(0);
  if (at < tokens.length) throw new Unsupported('syntax');
  return whole;
}

const isFunction = (name: string): name is ExpressionFunction => Object.hasOwn(FUNCTIONS, name);
