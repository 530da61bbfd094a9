import { isCountable, neededNumbers } from './target-numbers.ts';

describe('the numbers of a target', () => {
  for (const number of [0, -0, 1, 2 ** 53 - 1]) {
    it(`count where they are ${Object.is(number, -0) ? 'a negative zero' : String(number)}`, () => {
      expect(isCountable(number)).toBe(true);
    });
  }

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
    it(`do not count where they are ${what}`, () => {
      expect(isCountable(bad)).toBe(false);
    });
  }

  it('are one of pass and total, and both of a percentage', () => {
    expect(neededNumbers('pass')).toEqual({ sum: 0, outOf: undefined });
    expect(neededNumbers('total')).toEqual({ sum: 1, outOf: undefined });
    expect(neededNumbers('percent')).toEqual({ sum: 0, outOf: 1 });
  });
});
