import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { PROPERTY_SEED } from '../../testing/property-seed.ts';
import {
  comparedName,
  nameSimilarity,
  similarityOfCompared,
  textSimilarity,
} from './name-similarity.ts';
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
    ['Kisumu Central', 'Kis Central', 0.87, 0.89],
    ['Kis Cen', 'Kisumu Central', 0.88, 0.88],
    ['Kis Central', 'Kisumu Cen', 0.88, 0.88],
    ['Ki Central', 'Kisumuuuuuu Central', 0, 0.6],
    ['Kis', 'Kisumu Central Ward', 0, 0.4],
    ['Kis Usoma', 'Kisumu Rabuor', 0, 0.6],
    ['Kagan A CU', 'Kagan B Dispensary', 0.68, 0.68],
    ['Central Kolwo', 'Kolwa Central', 0.91, 0.93],
    ['Kolwa Central', 'Central Kolwo', 0.91, 0.93],
    ['Ki Cen', 'Ki Central', 0.88, 0.88],
    ['', 'Usoma', 0, 0],
    ['', '', 0, 0],
  ] as const) {
    it(`${a} and ${b}: ${least} to ${most}`, () => {
      expect(alike(a, b)).toBeGreaterThanOrEqual(least);
      expect(alike(a, b)).toBeLessThanOrEqual(most);
    });
  }

  it('is told where it is as much as asked for, and else is nothing', () => {
    const word = fc.constantFrom(
      'kis',
      'kisumu',
      'kisima',
      'kolwa',
      'kolwo',
      'a',
      'b',
      'cu',
      'disp',
    );
    const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    const least = fc.constantFrom(0.5, 0.6, 0.68, 0.8, 0.88, 1);
    fc.assert(
      fc.property(name, name, least, (a, b, asked) => {
        const found = alike(a, b);
        const [one, other] = [comparedName(placeName(a)), comparedName(placeName(b))];
        expect(similarityOfCompared(one, other, distance, asked)).toBe(found < asked ? 0 : found);
      }),
      { seed: PROPERTY_SEED },
    );
  });

  describe('when far from what is asked for', () => {
    const looks = (a: string, b: string, least: number): number => {
      let count = 0;
      const counted = (one: string, other: string): number => {
        count += 1;
        return distance(one, other);
      };
      similarityOfCompared(comparedName(placeName(a)), comparedName(placeName(b)), counted, least);
      return count;
    };

    for (const [why, a, b, least] of [
      ['one is much longer', 'aba', 'abababab', 0.6],
      ['the one has letters that the other has not', 'Kisumuxyz', 'Kisumumum', 0.7],
      ['the other has letters that the one has not', 'Kisumumum', 'Kisumuxyz', 0.7],
      ['they are of other kinds', 'Kolwa CU', 'Kolwo Disp', 0.7],
      ['they have other marks', 'Kolwa A', 'Kolwo B', 0.7],
    ] as const) {
      it(`is known without looking at the order of letters, since ${why}`, () => {
        expect(looks(a, b, least)).toBe(0);
      });
    }

    it('is looked at letter by letter where it may be as much, twice where words may be turned', () => {
      expect(looks('Kolwa', 'Kolwo', 0.7)).toBe(1);
      expect(looks('Kolwa', 'Kolwo', 0.8)).toBe(1);
      expect(looks('Usoma Kolwa', 'Usoma Kolwo', 0.7)).toBe(2);
      expect(looks('Kolwa Usoma', 'Kolwo Usoma', 0.7)).toBe(1);
      expect(looks('Kolwa', 'kolwa', 0.7)).toBe(0);
    });
  });

  it('of texts is by how many letters of the longer one have to change', () => {
    expect(textSimilarity('kolwa', 'kolwo', distance)).toBe(0.8);
    expect(textSimilarity('kolwa', 'kolwaxyzzz', distance)).toBe(0.5);
    expect(textSimilarity('', '', distance)).toBe(0);
    expect(textSimilarity('', 'kolwa', distance)).toBe(0);
  });

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
