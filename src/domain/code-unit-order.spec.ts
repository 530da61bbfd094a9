import { compareCodeUnits } from './code-unit-order.ts';

describe('compareCodeUnits', () => {
  for (const [a, b, expected] of [
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['B', 'a', -1],
    ['ab', 'a', 1],
    ['', 'a', -1],
    // By code units: the surrogates of an emoji go before U+FF5E, though its code point is greater.
    ['\u{1F600}', '\uff5e', -1],
  ] as const) {
    it(`of ${JSON.stringify(a)} and ${JSON.stringify(b)} is ${expected}`, () => {
      expect(compareCodeUnits(a, b)).toBe(expected);
    });
  }
});
