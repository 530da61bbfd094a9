/** An operator between two values, as DHIS2 writes it; `and` and `or` are read as `&&` and `||`. */
export type BinaryOperator =
  '+' | '-' | '*' | '/' | '%' | '^' | '<' | '>' | '<=' | '>=' | '==' | '!=' | '&&' | '||';

/** The functions of DHIS2 that a file's own values are enough for. */
export type ExpressionFunction =
  'if' | 'isNull' | 'isNotNull' | 'firstNonNull' | 'greatest' | 'least';

/** A value of a file that an expression names: of all option combos together where it names none. */
export interface ExpressionItem {
  readonly dataElement: string;
  readonly categoryOptionCombo?: string;
}

/** An expression of DHIS2, parsed. */
export type Expression =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'days' }
  | { readonly kind: 'item'; readonly item: ExpressionItem }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '!'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'call';
      readonly name: ExpressionFunction;
      readonly arguments: readonly Expression[];
    };

/** Why an expression cannot be worked out from a file. */
export type UnsupportedExpression =
  | 'constant'
  | 'indicator'
  | 'program-data'
  | 'reporting-rate'
  | 'org-unit-group'
  /** Groups and choices of option combos, and attribute option combos. */
  | 'option-group'
  | 'other-period'
  | 'function'
  /** It does not read as an expression of DHIS2. */
  | 'syntax';
