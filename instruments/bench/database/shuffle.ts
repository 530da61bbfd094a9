/** The numbers below `size` in another order, and back, each in one step. */
export interface Shuffle {
  readonly to: (index: number) => number;
  readonly from: (shuffled: number) => number;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** `x` with `x * factor % size === 1`. */
function inverseOf(factor: number, size: number): number {
  let [a, b, x, y] = [factor % size, size, 1, 0];
  while (b > 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % size) + size) % size;
}

/**
 * Shuffles by multiplying: people who work together do not stand together in the order of ids.
 * Numbers below some 90 million stay exact.
 */
export function shuffle(size: number): Shuffle {
  let factor = Math.max(1, Math.round(size * 0.618));
  while (greatestCommonDivisor(factor, size) !== 1) factor += 1;
  const inverse = size === 1 ? 0 : inverseOf(factor, size);
  return {
    to: (index) => (index * factor) % size,
    from: (shuffled) => (shuffled * inverse) % size,
  };
}
