import { monthsBefore } from './months-before.ts';
import type { Tag } from './period.ts';

describe('the months before a month', () => {
  for (const [tag, count, expected] of [
    ['2026-02', 3, ['2026-01', '2025-12', '2025-11']],
    ['2083-05', 1, ['2083-04']],
    ['2026-02', 0, []],
    // Before the first month of all there is none.
    ['0000-03', 3, ['0000-02', '0000-01']],
  ] as const) {
    it(`are ${expected.join(', ') || 'none'}, where ${String(count)} before ${tag} are asked for`, () => {
      expect(monthsBefore(tag as Tag, count)).toEqual([...expected] as Tag[]);
    });
  }
});
