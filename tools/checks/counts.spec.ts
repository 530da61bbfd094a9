import { addCounts, describeCounts, NO_COUNTS } from './counts.ts';

describe('counts', () => {
  it('add up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(addCounts([one, { passed: 10, failed: 20, skipped: 30 }])).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    });
  });

  it('of nothing are none', () => {
    expect(addCounts([])).toEqual(NO_COUNTS);
  });

  it('are told in the words that a reader of totals looks for', () => {
    expect(describeCounts({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('name the skipped only where there are some', () => {
    expect(describeCounts({ passed: 1, failed: 2, skipped: 3 })).toBe(
      '1 passed, 2 failed, 3 skipped',
    );
  });
});
