import { isBikramSambatMonth, tagOfMonth } from '../../domain/index.ts';
import { nameOfBikramSambatMonth } from './bikram-sambat-months.ts';

describe('names of months of Bikram Sambat', () => {
  it('are there in the years in which the rules know them, 2070 to 2099', () => {
    for (let year = 1990; year <= 2120; year += 1) {
      const name = nameOfBikramSambatMonth(String(year), '05', 'en');
      const isKnown = isBikramSambatMonth(tagOfMonth(year, 5));
      expect(name)
        .withContext(String(year))
        .toBe(isKnown ? 'Bhadra' : undefined);
    }
  });
});
