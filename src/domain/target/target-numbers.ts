import type { ValueKind } from '../settings/data-value-mapping.ts';

/** Whether a value is a number that can be counted: whole, from 0 to 2^53-1. */
export const isCountable = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** Which of a target's two numbers a kind of mapping needs: 0 is pass, 1 is total. */
export interface NeededNumbers {
  /** The one that is summed. */
  readonly sum: 0 | 1;
  /** The one that a percentage is out of; undefined for plain sums. */
  readonly outOf: 1 | undefined;
}

/**
 * The numbers that a kind of mapping needs; each has to be countable, the other may be anything.
 *
 * @example
 * neededNumbers('percent') // => { sum: 0, outOf: 1 }
 */
export const neededNumbers = (kind: ValueKind): NeededNumbers => ({
  sum: kind === 'total' ? 1 : 0,
  outOf: kind === 'percent' ? 1 : undefined,
});
