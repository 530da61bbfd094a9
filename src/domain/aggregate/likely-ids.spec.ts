import * as fc from 'fast-check';
import { likelyIds } from './likely-ids.ts';

const ids = fc.array(fc.string({ maxLength: 8, unit: 'binary' }));

describe('likelyIds', () => {
  it('never misses one of the ids', () => {
    fc.assert(
      fc.property(ids, (among) => {
        const isLikely = likelyIds(new Set(among));
        expect(among.every(isLikely)).toBe(true);
      }),
    );
  });

  it('takes few others for one of them', () => {
    const isLikely = likelyIds(
      new Set(Array.from({ length: 1000 }, (_, n) => `place-${String(n)}`)),
    );
    const others = Array.from({ length: 1000 }, (_, n) => `chw-${String(n + 1000)}`);
    expect(others.filter(isLikely).length).toBeLessThan(250);
  });

  it('finds nothing likely where there are none', () => {
    expect(likelyIds(new Set())('chw')).toBe(false);
  });
});
