import * as fc from 'fast-check';
import { reckoned } from './decimal-arithmetic.ts';

describe('Arithmetic in decimal digits', () => {
  // What `BigDecimal.valueOf(double)` and `MathContext.DECIMAL64` of Java make of them.
  for (const [left, sign, right, result] of [
    [0.1, '+', 0.2, 0.3],
    [33.3, '+', 66.7, 100],
    [0.3, '-', 0.1, 0.2],
    [1.1, '*', 3, 3.3],
    [-1.1, '*', 3, -3.3],
    [1, '/', 3, 0.3333333333333333],
    [2, '/', 3, 0.6666666666666667],
    [-2, '/', 3, -0.6666666666666667],
    [12, '/', 5, 2.4],
    [1, '/', 8, 0.125],
    [9, '/', 9, 1],
    [1e21, '/', 3, 333333333333333300000],
    [1, '/', 1e21, 1e-21],
    [0, '/', 7, 0],
    [5.5, '%', 2, 1.5],
    [-5.5, '%', 2, -1.5],
    [1e21, '+', 1e-7, 1e21],
  ] as const) {
    it(`makes ${String(result)} of ${String(left)} ${sign} ${String(right)}`, () => {
      expect(reckoned(sign, left, right)).toBe(result);
    });
  }

  it('rounds the half to even', () => {
    // 2000000000000000.5 and 2000000000000001.5, of 17 digits.
    expect(reckoned('/', 4_000_000_000_000_001, 2)).toBe(2_000_000_000_000_000);
    expect(reckoned('/', 4_000_000_000_000_003, 2)).toBe(2_000_000_000_000_002);
  });

  it('makes no number of what is none, nor of a division by 0', () => {
    for (const [left, sign, right] of [
      [NaN, '+', 1],
      [1, '*', NaN],
      [Infinity, '-', 1],
      [1, '/', 0],
      [1, '%', -0],
    ] as const) {
      expect(reckoned(sign, left, right)).toBeNaN();
    }
  });

  it('is that of whole numbers as they are', () => {
    const anyNumber = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(anyNumber, anyNumber, (left, right) => {
        expect(reckoned('+', left, right)).toBe(left + right);
        expect(reckoned('-', left, right)).toBe(left - right);
        expect(reckoned('*', left, right) + 0).toBe(left * right + 0);
        if (right !== 0) expect(reckoned('/', left, right)).toBeCloseTo(left / right, 9);
      }),
    );
  });
});
