import { describeGrowth, growthOf } from './growth.ts';

describe('the memory of a long run', () => {
  const run = (megabytesAt: (minutes: number) => number) =>
    growthOf(
      Array.from({ length: 61 }, (_, minutes) => ({ minutes, megabytes: megabytesAt(minutes) })),
    );

  it('is flat where it grows while warming up only, and plays then', () => {
    const warm = run((minutes) => Math.min(200, 100 + 10 * minutes) + (minutes % 3));
    expect(warm.isFlat).toBeTrue();
    expect(describeGrowth(warm)).toContain('MB: flat.');
  });

  it('grows where each export leaves something', () => {
    expect(run((minutes) => 100 + 2 * minutes).isFlat).toBeFalse();
  });
});
