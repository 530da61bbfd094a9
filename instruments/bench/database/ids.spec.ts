import { type IdClass, idAt, placeOf } from './ids.ts';
import { shuffle } from './shuffle.ts';

describe('Generated ids', () => {
  const sizes = [1, 2, 3, 10, 4096, 107_000];
  const placesOf = ({ size }: IdClass): number[] =>
    [...new Set([0, 1, 2, size / 3, size / 2, size - 2, size - 1].map(Math.floor))].filter(
      (place) => place >= 0 && place < size,
    );

  it('lead back to their places, and look like UUIDs', () => {
    for (const size of sizes) {
      const idClass = { digit: 7, size };
      for (const place of placesOf(idClass)) {
        const id = idAt(idClass, place);
        expect(placeOf(idClass, id)).toBe(place);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{11}7$/);
      }
    }
  });

  it('sort as their places do', () => {
    const idClass = { digit: 1, size: 5000 };
    const ids = Array.from({ length: 5000 }, (_, place) => idAt(idClass, place));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(5000);
  });

  it('are not taken for one another', () => {
    const idClass = { digit: 1, size: 50 };
    expect(placeOf({ digit: 2, size: 50 }, idAt(idClass, 7))).toBeUndefined();
    expect(placeOf(idClass, 'ffffffff-0000-4000-a000-000000000001')).toBeUndefined();
    expect(placeOf(idClass, 'settings')).toBeUndefined();
  });
});

describe('A shuffle', () => {
  it('is an order of the same numbers, and leads back', () => {
    for (const size of [1, 2, 11, 1000, 1009]) {
      const { to, from } = shuffle(size);
      const all = Array.from({ length: size }, (_, index) => index);
      expect(all.map(to).toSorted((a, b) => a - b)).toEqual(all);
      expect(all.map((index) => from(to(index)))).toEqual(all);
    }
  });
});
