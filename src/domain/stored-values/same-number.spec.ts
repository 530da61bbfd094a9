import * as fc from 'fast-check';
import { isSameNumber, isZero } from './same-number.ts';

describe('a number that DHIS2 holds', () => {
  for (const [sent, held] of [
    ['44', '44'],
    ['44', '44.0'],
    ['0', '-0'],
    ['0', '0.00'],
    ['33.50', '33.5'],
    ['1', 'true'],
    ['0', 'false'],
    ['44', ' 44\n'],
    ['9007199254740991', '9007199254740991'],
  ] as const) {
    it(`is ${sent} as ${held}`, () => {
      expect(isSameNumber(sent, held)).toBeTrue();
      expect(isSameNumber(held, sent)).toBeTrue();
    });
  }

  for (const [sent, held] of [
    ['44', '41'],
    ['40', '4'],
    ['100', '1'],
    ['2', 'true'],
    ['0', ''],
    ['9007199254740993', '9007199254740992'],
    ['1', '1 of 3'],
    ['1 of 3', '1 of 3.0'],
    ['v1', 'v1.0'],
  ] as const) {
    it(`is not ${sent} as "${held}"`, () => {
      expect(isSameNumber(sent, held)).toBeFalse();
    });
  }

  it('is the same as another exactly where their numbers are', () => {
    const numbers = fc.oneof(fc.integer(), fc.integer({ min: -20, max: 20 }));
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(isSameNumber(String(a), `${String(b)}.0`)).toBe(a === b);
      }),
    );
  });

  it('is zero in all its spellings, and nothing else is', () => {
    expect(['0', '-0', '0.0', 'false'].every(isZero)).toBeTrue();
    expect(['', '10', '0.1', 'null'].some(isZero)).toBeFalse();
  });
});
