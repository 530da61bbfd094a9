import type { Dhis2Generation } from './dhis2-version.ts';

/** What is wrong with a value for the value type of its element. */
export type ValueFault =
  | 'not-a-number'
  | 'not-whole'
  | 'zero'
  | 'negative'
  | 'not-negative'
  | 'beyond-32-bit'
  | 'above-100'
  | 'above-1'
  | 'not-yes-or-no'
  | 'not-yes'
  | 'too-long'
  | 'no-value'
  /** The type takes no numbers at all: a date, a letter, a file. */
  | 'takes-no-number';

const NUMBER = /^(-?0|-?[1-9]\d*)(\.\d+)?$/;
const WHOLE = /^(0|-?[1-9]\d*)$/;
const YES = /^(t|true|1)$/i;
const NO = /^(f|false|0)$/i;
/** Read besides as yes and no since 2.43. */
const NEW_YES_NO = /^(y|yes|n|no)$/i;

const LONGEST_NUMBER = 250;
const LONGEST_TEXT = 50_000;

type Test = (value: string, generation: Dhis2Generation) => ValueFault | undefined;

const number: Test = (value) =>
  NUMBER.test(value) && value.length < LONGEST_NUMBER ? undefined : 'not-a-number';

/** A number up to a bound. */
const upTo =
  (most: number, fault: ValueFault): Test =>
  (value, generation) =>
    number(value, generation) ??
    (Number(value) < 0 ? 'negative' : Number(value) > most ? fault : undefined);

/** A whole number of 32 bits, with a further rule. */
const whole =
  (rule: (number: number) => ValueFault | undefined): Test =>
  (value, generation) => {
    // 2.43 cuts the end off before it looks.
    const digits = generation === 'since243' ? value.replace(/\.0$/, '') : value;
    if (!WHOLE.test(digits)) return NUMBER.test(value) ? 'not-whole' : 'not-a-number';
    const read = Number(digits);
    return read < -(2 ** 31) || read > 2 ** 31 - 1 ? 'beyond-32-bit' : rule(read);
  };

const isYes = (value: string, generation: Dhis2Generation): boolean =>
  YES.test(value) || (generation === 'since243' && /^y/i.test(value) && NEW_YES_NO.test(value));

const isNo = (value: string, generation: Dhis2Generation): boolean =>
  NO.test(value) || (generation === 'since243' && /^n/i.test(value) && NEW_YES_NO.test(value));

const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['NUMBER', number],
  ['INTEGER', whole(() => undefined)],
  ['INTEGER_POSITIVE', whole((read) => (read === 0 ? 'zero' : read < 0 ? 'negative' : undefined))],
  ['INTEGER_ZERO_OR_POSITIVE', whole((read) => (read < 0 ? 'negative' : undefined))],
  ['INTEGER_NEGATIVE', whole((read) => (read < 0 ? undefined : 'not-negative'))],
  ['PERCENTAGE', upTo(100, 'above-100')],
  ['UNIT_INTERVAL', upTo(1, 'above-1')],
  [
    'BOOLEAN',
    (value, generation) =>
      isYes(value, generation) || isNo(value, generation) ? undefined : 'not-yes-or-no',
  ],
  ['TRUE_ONLY', (value, generation) => (isYes(value, generation) ? undefined : 'not-yes')],
  ...['TEXT', 'LONG_TEXT', 'MULTI_TEXT', 'PHONE_NUMBER', 'USERNAME'].map((type): [string, Test] => [
    type,
    () => undefined,
  ]),
]);

/**
 * What an importer finds wrong with a value, undefined where it takes it.
 *
 * @param valueType DHIS2's word, as the metadata say it
 * @example
 * valueFault('INTEGER_POSITIVE', '0', 'since243') // => 'zero'
 * valueFault('INTEGER', '5.0', 'upTo242') // => 'not-whole'
 */
export function valueFault(
  valueType: string,
  value: string,
  generation: Dhis2Generation,
): ValueFault | undefined {
  if (value === '') return 'no-value';
  if (value.length > LONGEST_TEXT) return 'too-long';
  const test = TESTS.get(valueType);
  return test === undefined ? 'takes-no-number' : test(value, generation);
}

/** Whether DHIS2 reads values of this type as numbers, so that a zero may not be significant. */
export const isNumeric = (valueType: string): boolean =>
  /^(NUMBER|PERCENTAGE|UNIT_INTERVAL|INTEGER.*)$/.test(valueType);
