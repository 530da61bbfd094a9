/** A number as DHIS2 writes and takes it. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Yes and no, as DHIS2 keeps a 1 and a 0 of an element that knows only these. */
const WORDS: Readonly<Record<string, string>> = { true: '1', false: '0' };

/**
 * Whether DHIS2 holds what was sent, as text of numbers: it drops a final `.0`, and keeps 1 and 0 of a
 * yes/no element as words. Numbers are not parsed: they may be longer than JavaScript can count.
 *
 * @example
 * isSameNumber('44', '44.0') // => true
 * isSameNumber('1', 'true') // => true
 */
export const isSameNumber = (a: string, b: string): boolean => textOf(a) === textOf(b);

/** Whether a value is the number 0. */
export const isZero = (value: string): boolean => textOf(value) === '0';

function textOf(value: string): string {
  const text = value.trim();
  const word = WORDS[text];
  if (word !== undefined) return word;
  if (!NUMBER.test(text)) return text;
  const plain = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return plain === '-0' ? '0' : plain;
}
