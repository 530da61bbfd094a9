/**
 * 100·pass/total rounded half up, exact for all numbers up to 2^53-1 (floating point is not: it
 * rounds twice). `total` is not 0.
 *
 * @example
 * percentage(1, 8) // => 13
 */
export function percentage(pass: number, total: number): bigint {
  const divisor = 2n * BigInt(total);
  return (200n * BigInt(pass) + BigInt(total)) / divisor;
}
