import { isCalendarDate } from '../period/calendar-date.ts';
import { writtenDay } from './case-date.ts';
import { valuesAt, type CasePath } from './case-values.ts';

/** How a field is compared, by the names of Go.Data's own filters (Loopback). */
export type Operator =
  'eq' | 'neq' | 'inq' | 'nin' | 'gt' | 'gte' | 'lt' | 'lte' | 'between' | 'exists';

/** What something is compared with. */
export type Operand = string | number | boolean;

/** One comparison of a field. */
export interface Comparison {
  readonly path: CasePath;
  readonly operator: Operator;
  /** One, of `inq` and `nin` any number, of `between` two. */
  readonly operands: readonly Operand[];
}

/** Which cases are meant. */
export type Condition =
  | Comparison
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition };

/**
 * Whether a case meets a condition. A field with several values meets a comparison with one of them; `neq` and
 * `nin` hold where none of them is equal, so also where nothing is filled in.
 *
 * @example
 * holdsFor({ outcomeId: 'x' }, { path: 'outcomeId', operator: 'neq', operands: ['y'] }) // => true
 */
export function holdsFor(json: unknown, condition: Condition): boolean {
  if ('and' in condition) return condition.and.every((one) => holdsFor(json, one));
  if ('or' in condition) return condition.or.some((one) => holdsFor(json, one));
  if ('not' in condition) return !holdsFor(json, condition.not);
  return compared(valuesAt(json, condition.path), condition);
}

/** All paths that a condition asks about. */
export function pathsOf(condition: Condition): readonly CasePath[] {
  if ('and' in condition) return condition.and.flatMap(pathsOf);
  if ('or' in condition) return condition.or.flatMap(pathsOf);
  if ('not' in condition) return pathsOf(condition.not);
  return [condition.path];
}

function compared(values: readonly unknown[], { operator, operands }: Comparison): boolean {
  const [first = '', second = ''] = operands;
  const isOne = values.some((value) => operands.some((operand) => order(value, operand) === 0));
  const some = (holds: (sign: number) => boolean, operand = first): boolean =>
    values.some((value) => holds(order(value, operand)));
  switch (operator) {
    case 'eq':
    case 'inq':
      return isOne;
    case 'neq':
    case 'nin':
      return !isOne;
    case 'exists':
      return values.length > 0 === first;
    case 'gt':
      return some((sign) => sign > 0);
    case 'gte':
      return some((sign) => sign >= 0);
    case 'lt':
      return some((sign) => sign < 0);
    case 'lte':
      return some((sign) => sign <= 0);
    case 'between':
      return values.some((value) => order(value, first) >= 0 && order(value, second) <= 0);
  }
}

/**
 * Below 0, 0 or above 0 as a value comes before what it is compared with, is equal or comes after; not a number
 * where they are of different kinds, which meets no comparison. A day is compared with the day of a time.
 */
function order(value: unknown, operand: Operand): number {
  if (typeof value === 'number' && typeof operand === 'number') return value - operand;
  if (typeof value === 'boolean' && typeof operand === 'boolean') {
    return Number(value) - Number(operand);
  }
  if (typeof value !== 'string' || typeof operand !== 'string') return NaN;
  const text = isCalendarDate(operand) ? (writtenDay(value) ?? value) : value;
  return text === operand ? 0 : text < operand ? -1 : 1;
}
