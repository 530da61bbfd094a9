/**
 * 100·pass/total rounded half up, exact for all numbers up to 2^53-1 (floating point is not: it
 * rounds twice). `total` is not 0.
 *
 * @param whole what stands for all of `total`, instead of 100
 * @example
 * percentage(1, 8) // => 13
 */
export function percentage(pass: number, total: number, whole = 100n): bigint {
  const divisor = 2n * BigInt(total);
  return (2n * whole * BigInt(pass) + BigInt(total)) / divisor;
}

/**
 * sum/months rounded half up, exact likewise. `months` is not 0.
 *
 * @example
 * average(5, 2) // => 3
 */
export const average = (sum: number, months: number): bigint =>
  (2n * BigInt(sum) + BigInt(months)) / (2n * BigInt(months));
