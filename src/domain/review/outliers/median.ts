/**
 * The median of numbers; of an even count the mean of the middle two. NaN of none.
 *
 * @example
 * median([3, 1, 10, 2]) // => 2.5
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(half)] ?? Number.NaN;
  return (low + high) / 2;
}

/** Makes the median of distances comparable with a standard deviation. */
const CONSISTENT = 1.4826;

/** How many times the usual spread a value must be off to be far out. */
const FAR = 3.5;

/** A spread of three points of a percentage says nothing. */
const LEAST_SPREAD_OF_PERCENTAGES = 3;

/**
 * Whether a value lies far out of earlier ones. The spread of a count is at least the square root of
 * the median, which is what a count varies by from chance alone: it keeps small numbers quiet.
 *
 * @example
 * isFarOut(136, [100, 100, 100, 100], false) // => true
 */
export function isFarOut(
  value: number,
  earlier: readonly number[],
  isPercentage: boolean,
): boolean {
  const middle = median(earlier);
  const usual = CONSISTENT * median(earlier.map((one) => Math.abs(one - middle)));
  const spread = isPercentage
    ? Math.max(usual, LEAST_SPREAD_OF_PERCENTAGES)
    : Math.max(usual, Math.sqrt(middle), 1);
  return Math.abs(value - middle) > FAR * spread;
}
