import { generationOf, hasReversedInputPeriods } from './dhis2-version.ts';

describe('a version of DHIS2', () => {
  for (const [version, generation, isReversed] of [
    ['2.36.0', 'upTo242', false],
    ['2.42.5.2', 'upTo242', false],
    ['2.42-SNAPSHOT', 'upTo242', false],
    ['2.43', 'since243', true],
    ['2.43.0', 'since243', true],
    ['2.43.0.9', 'since243', true],
    ['2.43.1', 'since243', true],
    ['2.43.1.1', 'since243', true],
    ['2.43.1.2', 'since243', false],
    ['2.43.2-SNAPSHOT', 'since243', false],
    ['2.44.0', 'since243', false],
    ['43.1', undefined, false],
    ['', undefined, false],
  ] as const) {
    it(`${version} is ${generation ?? 'not known'}${isReversed ? ', input periods reversed' : ''}`, () => {
      expect(generationOf(version)).toBe(generation);
      expect(hasReversedInputPeriods(version)).toBe(isReversed);
    });
  }

  it('may be missing', () => {
    expect(generationOf(undefined)).toBeUndefined();
  });
});
