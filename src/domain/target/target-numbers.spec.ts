import { hasNumbers, outOf, sumOf } from './target-numbers.ts';

describe('the numbers of a target', () => {
  for (const number of [0, 1, 2 ** 53 - 1]) {
    it(`count where they are ${String(number)}`, () => {
      expect(hasNumbers(undefined, number, 'total')).toBe(true);
      expect(sumOf(9, number, 'total')).toBe(number);
      expect(sumOf(number, 9, 'pass')).toBe(number);
    });
  }

  it('count as 0 where they are a negative zero', () => {
    expect(hasNumbers(1, -0, 'total')).toBe(true);
    expect(Object.is(sumOf(1, -0, 'total'), 0)).toBe(true);
  });

  for (const [what, bad] of Object.entries({
    nothing: undefined,
    null: null,
    'a negative number': -1,
    'a fraction': 0.5,
    'a number that is not exact': 2 ** 53,
    infinity: Infinity,
    'a digit as text': '5',
    'a boolean': true,
    'a list': [5],
    'an object': {},
  })) {
    it(`do not count where one that is needed is ${what}`, () => {
      expect(hasNumbers(1, bad, 'total')).toBe(false);
      expect(hasNumbers(bad, 1, 'pass')).toBe(false);
      expect(hasNumbers(bad, 1, 'percent')).toBe(false);
      expect(hasNumbers(1, bad, 'percent')).toBe(false);
      expect(hasNumbers(1, bad, 'pass')).toBe(true);
    });
  }

  it('of a percentage are what passed out of the total', () => {
    expect([sumOf(3, 4, 'percent'), outOf(4, 'percent')]).toEqual([3, 4]);
    expect(outOf(4, 'total')).toBe(0);
  });
});
