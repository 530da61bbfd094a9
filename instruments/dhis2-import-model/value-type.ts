// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Generation } from './import-request.ts';

const NUMBER = /^(-?0|-?[1-9]\d*)(\.\d+)?$/;
const INTEGER = /^(0|-?[1-9]\d*)$/;
const LONGEST_VALUE = 50_000;
const LONGEST_NUMBER = 250;

const isNumber = (text: string): boolean => NUMBER.test(text) && text.length < LONGEST_NUMBER;
const isInteger = (text: string): boolean =>
  INTEGER.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31;
const isBetween = (text: string, least: number, most: number): boolean =>
  isNumber(text) && Number(text) >= least && Number(text) <= most;

const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  NUMBER: isNumber,
  INTEGER: isInteger,
  INTEGER_POSITIVE: (text) => isInteger(text) && Number(text) > 0,
  INTEGER_ZERO_OR_POSITIVE: (text) => isInteger(text) && Number(text) >= 0,
  INTEGER_NEGATIVE: (text) => isInteger(text) && Number(text) < 0,
  PERCENTAGE: (text) => isBetween(text, 0, 100),
  UNIT_INTERVAL: (text) => isBetween(text, 0, 1),
  BOOLEAN: (text) => text === 'true' || text === 'false',
  TRUE_ONLY: (text) => text === 'true',
};

const YES: Readonly<Record<Generation, readonly string[]>> = {
  upTo242: ['true', 't', '1'],
  since243: ['true', 't', '1', 'y', 'yes'],
};
const NO: Readonly<Record<Generation, readonly string[]>> = {
  upTo242: ['false', 'f', '0'],
  since243: ['false', 'f', '0', 'n', 'no'],
};

/** What is stored for a text that a file gives for an element of this type. */
export function normalised(text: string, valueType: string, generation: Generation): string {
  if (valueType === 'BOOLEAN' || valueType === 'TRUE_ONLY') {
    const lower = text.toLowerCase();
    if (YES[generation].includes(lower)) return 'true';
    return NO[generation].includes(lower) ? 'false' : text;
  }
  return generation === 'since243' && valueType.startsWith('INTEGER')
    ? text.replace(/\.0$/, '')
    : text;
}

/** Whether a normalised text is a value of the type. Types that are not known here take any text. */
export const isOfType = (text: string, valueType: string): boolean =>
  text.length <= LONGEST_VALUE && (CHECKS[valueType]?.(text) ?? true);

/** Whether a type is one of numbers, of which older servers drop an insignificant 0. */
export const isNumeric = (valueType: string): boolean =>
  /^(NUMBER|INTEGER.*|PERCENTAGE|UNIT_INTERVAL)$/.test(valueType);
