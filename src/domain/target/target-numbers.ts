import type { ValueKind } from '../settings/data-value-mapping.ts';

/** Whether a value is a number that can be counted: whole, from 0 to 2^53-1. */
const isCountable = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Whether a target has every number that this kind of mapping needs, each of them good.
 *
 * @example
 * hasNumbers(3, '4', 'pass') // => true
 * hasNumbers(3, '4', 'total') // => false
 */
export const hasNumbers = (pass: unknown, total: unknown, kind: ValueKind): boolean =>
  (kind === 'total' || isCountable(pass)) && (kind === 'pass' || isCountable(total));

/**
 * What a target with good numbers adds to the sum of this kind of mapping.
 *
 * @example
 * sumOf(3, 4, 'percent') // => 3
 */
export const sumOf = (pass: unknown, total: unknown, kind: ValueKind): number =>
  // `-0 + 0` is 0: a negative zero never reaches the file.
  ((kind === 'total' ? total : pass) as number) + 0;

/** What a percentage is out of; 0 for sums. `outOf(4, 'percent') // => 4` */
export const outOf = (total: unknown, kind: ValueKind): number =>
  kind === 'percent' ? (total as number) : 0;
