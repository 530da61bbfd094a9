import { isFarOut, median } from './median.ts';

describe('the median', () => {
  for (const [numbers, expected] of [
    [[3], 3],
    [[10, 9], 9.5],
    [[100, 9, 10], 10],
    [[4, 1, 3, 2], 2.5],
  ] as const) {
    it(`of ${numbers.join(', ')} is ${String(expected)}`, () => {
      expect(median(numbers)).toBe(expected);
    });
  }
});

describe('a value is far out', () => {
  // The median of deviations is 10, so that the spread is 14.826, and 3.5 times that 51.891.
  const spread = [80, 90, 100, 110, 120];
  // All alike: the spread is the root of 100, or of percentages 3.
  const alike = [100, 100, 100, 100];
  for (const [value, earlier, isPercentage, isFar] of [
    [151, spread, false, false],
    [152, spread, false, true],
    [48, spread, false, true],
    [49, spread, false, false],
    [152, spread, true, true],
    [135, alike, false, false],
    [136, alike, false, true],
    [110, alike, true, false],
    [111, alike, true, true],
    [3, [0, 0, 0, 0], false, false],
    [4, [0, 0, 0, 0], false, true],
  ] as const) {
    it(`${isFar ? '' : 'or not '}at ${String(value)} after ${earlier.join(', ')}${isPercentage ? ' %' : ''}`, () => {
      expect(isFarOut(value, earlier, isPercentage)).toBe(isFar);
    });
  }
});
