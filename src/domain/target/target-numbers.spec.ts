import { numbersOf, targetsById } from './target-numbers.ts';
import type { TargetDocument } from './target-document.ts';

describe('numbersOf', () => {
  for (const number of [0, 1, 2 ** 53 - 1]) {
    it(`counts ${String(number)}`, () => {
      expect(numbersOf({ id: 't', pass: 9, total: number }, 'total')).toEqual({ sum: number });
    });
  }

  it('counts a negative zero as 0', () => {
    expect(Object.is(numbersOf({ id: 't', pass: 1, total: -0 }, 'total')?.sum, 0)).toBe(true);
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
    it(`does not count ${what}`, () => {
      expect(numbersOf({ id: 't', pass: 1, total: bad }, 'total')).toBeUndefined();
      expect(numbersOf({ id: 't', pass: bad, total: 1 }, 'pass')).toBeUndefined();
      expect(numbersOf({ id: 't', pass: bad, total: 1 }, 'percent')).toBeUndefined();
      expect(numbersOf({ id: 't', pass: 1, total: bad }, 'percent')).toBeUndefined();
    });
  }

  it('needs only the number that is asked for', () => {
    expect(numbersOf({ id: 't', pass: undefined, total: 4 }, 'total')).toEqual({ sum: 4 });
    expect(numbersOf({ id: 't', pass: 3, total: undefined }, 'pass')).toEqual({ sum: 3 });
    expect(numbersOf({ id: 't', pass: 3, total: 4 }, 'percent')).toEqual({ sum: 3, outOf: 4 });
  });
});

describe('targetsById', () => {
  it('tells targets apart whose id stands twice', () => {
    const targets = ['a', 'b', 'a'].map((id) => ({ id, pass: 1, total: 1 }));
    const { once, repeated } = targetsById({ targets } as unknown as TargetDocument);
    expect([[...once.keys()], [...repeated]]).toEqual([['b'], ['a']]);
  });
});
