import { percentage } from './percentage.ts';

describe('percentage', () => {
  for (const [pass, total, expected] of [
    [0, 3, 0n],
    [1, 3, 33n],
    [2, 3, 67n],
    [1, 8, 13n],
    [1, 200, 1n],
    [1, 201, 0n],
    [3, 2, 150n],
    [2 ** 53 - 1, 2 ** 53 - 1, 100n],
    [4503599627370495, 2 ** 53 - 1, 50n],
  ] as const) {
    it(`of ${String(pass)} in ${String(total)} is ${String(expected)}`, () => {
      expect(percentage(pass, total)).toBe(expected);
    });
  }
});
