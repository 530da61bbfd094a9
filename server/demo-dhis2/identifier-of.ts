import { createHash } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;

/** An identifier as DHIS2 makes them, the same for the same words. */
export function identifierOf(...words: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest();
  const [first = 0, ...rest] = digest.subarray(0, 11);
  const others = rest.map((byte) => LETTERS_AND_DIGITS.charAt(byte % LETTERS_AND_DIGITS.length));
  return [LETTERS.charAt(first % LETTERS.length), ...others].join('');
}
