import { createHash } from 'node:crypto';

/**
 * Invented numbers that are the same for the same words, in any order of asking.
 *
 * @example
 * createSeededRandom('seed').fraction('births', '2026-10') // => always the same, from 0 up to 1
 */
export interface SeededRandom {
  /** A number from 0 up to, not including, 1. */
  fraction(...words: readonly string[]): number;
  /** A whole number with this mean, spread as events are that happen now and then (Poisson). */
  count(mean: number, ...words: readonly string[]): number;
  /** Of each of a number of cases whether it has what this share of cases has. */
  passing(total: number, share: number, ...words: readonly string[]): readonly boolean[];
  /** An id as the CHT makes them. */
  uuid(...words: readonly string[]): string;
  /** An identifier as DHIS2 makes them: a letter and ten letters or digits. */
  dhis2Id(...words: readonly string[]): string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;

/** @param seed - another seed is another county */
export function createSeededRandom(seed: string): SeededRandom {
  const bytes = (words: readonly string[]): Buffer =>
    createHash('sha256')
      .update(JSON.stringify([seed, ...words]))
      .digest();
  const fraction = (...words: readonly string[]): number => bytes(words).readUInt32BE(0) / 2 ** 32;
  return {
    fraction,
    count(mean, ...words) {
      // Knuth's way, walking up the distribution until the drawn fraction is reached.
      const drawn = fraction(...words);
      let probability = Math.exp(-mean);
      let reached = probability;
      let count = 0;
      while (reached <= drawn && count < 10 * mean + 20) {
        count += 1;
        probability *= mean / count;
        reached += probability;
      }
      return count;
    },
    passing: (total, share, ...words) =>
      Array.from({ length: total }, (_, index) => fraction(...words, `${index}`) < share),
    uuid(...words) {
      const hex = bytes(['uuid', ...words]).toString('hex');
      const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
      return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
    },
    dhis2Id(...words) {
      const [first = 0, ...rest] = bytes(['dhis2', ...words]).subarray(0, 11);
      const others = rest.map((byte) => LETTERS_AND_DIGITS.charAt(byte % 62));
      return [LETTERS.charAt(first % 52), ...others].join('');
    },
  };
}
