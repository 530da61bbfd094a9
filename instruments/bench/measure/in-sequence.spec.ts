import { roundTripsOf } from './in-sequence.ts';

describe('Round trips in sequence', () => {
  it('are the longest chain of requests that waited for one another', () => {
    const slow = { start: 0, end: 90 };
    const first = { start: 1, end: 10 };
    const second = { start: 10, end: 20 };
    const third = { start: 25, end: 30 };
    const beside = { start: 26, end: 28 };
    expect(roundTripsOf([third, slow, second, beside, first])).toBe(3);
    expect(roundTripsOf([third, slow, second, first, { start: 95, end: Infinity }])).toBe(4);
  });

  it('are one for requests that were made at once, and none without a request', () => {
    expect(roundTripsOf([1, 2, 3].map((start) => ({ start, end: 9 })))).toBe(1);
    expect(roundTripsOf([])).toBe(0);
  });
});
