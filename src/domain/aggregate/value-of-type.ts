import { isNumeric, valueFault } from '../dhis2-metadata/value-fault.ts';
import type { MappedValueType } from '../settings/mapped-value-type.ts';
import { percentage } from './percentage.ts';
import type { RowDefinition } from './row-key.ts';

/** The number of a row before it becomes a value. */
export interface RowNumber {
  /** The sum; of a percentage that of pass. */
  readonly sum: number;
  /** Of a percentage what it is out of; undefined otherwise. */
  readonly outOf: number | undefined;
  /** The number in decimal digits: of a percentage that, of an average its quotient. */
  readonly digits: string;
}

/**
 * The value of a row as DHIS2 takes it for a type.
 *
 * | type                | value                                                              |
 * | ------------------- | ------------------------------------------------------------------ |
 * | `BOOLEAN`           | `true` from 1 on, `false` for a 0 that was reported                |
 * | `TRUE_ONLY`         | `true` from 1 on, none for 0                                       |
 * | `UNIT_INTERVAL`     | of a percentage the quotient in four decimals, rounded half up     |
 * | with `options`      | the code of the highest number that is reached                     |
 * | other types         | the number, where it lies in the type's bounds                     |
 *
 * @returns undefined where the type has no value for the number
 * @example
 * valueOfType({ name: 'UNIT_INTERVAL' }, { sum: 2, outOf: 3, digits: '67' }) // => '0.6667'
 * valueOfType({ name: 'INTEGER_POSITIVE' }, { sum: 0, outOf: undefined, digits: '0' }) // => undefined
 */
export function valueOfType(type: MappedValueType, number: RowNumber): string | undefined {
  const value = written(type, number);
  if (value === undefined) return undefined;
  return valueFault(type.name, value, 'upTo242') === undefined ? value : undefined;
}

/** Whether the values of a key are numbers, so that they can be held against each other. */
export const hasNumbers = ({ type }: Pick<RowDefinition, 'type'>): boolean =>
  type === undefined || (type.options === undefined && isNumeric(type.name));

/** Whether the values of a key are numbers whose sum over org units means something. */
export const addsUp = (key: Pick<RowDefinition, 'type' | 'value'>): boolean =>
  key.value !== 'percent' &&
  hasNumbers(key) &&
  key.type?.name !== 'PERCENTAGE' &&
  key.type?.name !== 'UNIT_INTERVAL';

function written(
  { name, options }: MappedValueType,
  { sum, outOf, digits }: RowNumber,
): string | undefined {
  if (options !== undefined) {
    return options.find(({ atLeast }) => Number(digits) >= atLeast)?.code;
  }
  // Of an average and of a percentage too, one is a yes however small a part it is.
  if (name === 'BOOLEAN') return String(sum > 0);
  if (name === 'TRUE_ONLY') return sum > 0 ? 'true' : undefined;
  if (name === 'UNIT_INTERVAL' && outOf !== undefined) return quotient(sum, outOf);
  return digits;
}

/** Exact for all numbers up to 2^53-1, as {@link percentage} is. */
function quotient(sum: number, outOf: number): string {
  const tenThousandths = String(percentage(sum, outOf, 10_000n)).padStart(5, '0');
  return `${tenThousandths.slice(0, -4)}.${tenThousandths.slice(-4)}`;
}
