import { localDay } from './today.ts';

describe('today', () => {
  it("is the reader's calendar day, not that of UTC", () => {
    expect(localDay(new Date(2026, 10, 1, 0, 5))).toBe('2026-11-01');
    expect(localDay(new Date(2026, 9, 31, 23, 55))).toBe('2026-10-31');
  });
});
