import { reportedPercent } from './completeness.ts';

describe('the per cent of owners who reported', () => {
  for (const [reported, expected, percent] of [
    [0, 8, 0],
    [6, 8, 75],
    [8, 8, 100],
    [0, 0, 100],
  ] as const) {
    it(`is ${String(percent)} for ${String(reported)} of ${String(expected)}`, () => {
      expect(reportedPercent({ expected, reported })).toBe(percent);
    });
  }
});
