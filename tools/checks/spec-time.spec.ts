import { describeTime, slowestOf } from './spec-time.ts';

describe('The slowest specs', () => {
  const times = [2, 30, 7, 11].map((seconds) => ({ name: `spec ${seconds}`, seconds }));

  it('are the few that took longest, the slowest first', () => {
    expect(slowestOf(times, 3).map(({ seconds }) => seconds)).toEqual([30, 11, 7]);
    expect(slowestOf(times)).toHaveSize(4);
    expect(times[0]?.seconds).toBe(2);
  });

  it('are reported in a line each, the seconds below each other', () => {
    expect(slowestOf(times, 2).map(describeTime)).toEqual([
      '  30.0 s  spec 30',
      '  11.0 s  spec 11',
    ]);
  });
});
