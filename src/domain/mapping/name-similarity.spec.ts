import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { PROPERTY_SEED } from '../testing/property-seed.ts';
import { nameSimilarity } from './name-similarity.ts';
import { placeName } from './place-name.ts';

const alike = (a: string, b: string): number =>
  nameSimilarity(placeName(a), placeName(b), distance);

describe('how alike two names of places are', () => {
  for (const [a, b, least, most] of [
    ['Kaptarakwa CU', 'Kap Tarakwa Community Unit', 1, 1],
    ['Central Kolwa', 'Kolwa Central', 1, 1],
    ['Kaptarakwa CU', 'Kaptarakua CU', 0.85, 0.95],
    ['Nyamware Disp', 'Nyamwaer Dispensary', 0.7, 0.8],
    ['Kis Central', 'Kisumu Central', 0.87, 0.89],
    ['Kasangati HC III', 'Kasangati HC IV', 0.8, 0.8],
    ['Kagan CU', 'Kagan Dispensary', 0.85, 0.85],
    ['Kagan', 'Kagan Dispensary', 0.97, 0.97],
    ['Rabuor', 'Usoma', 0, 0.4],
    ['', 'Usoma', 0, 0],
    ['', '', 0, 0],
  ] as const) {
    it(`${a} and ${b}: ${least} to ${most}`, () => {
      expect(alike(a, b)).toBeGreaterThanOrEqual(least);
      expect(alike(a, b)).toBeLessThanOrEqual(most);
    });
  }

  it('is between 0 and 1, and the same from both sides', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const found = alike(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(alike(b, a)).toBeCloseTo(found, 10);
      }),
      { seed: PROPERTY_SEED },
    );
  });
});
