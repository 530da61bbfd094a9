import { localDate } from './local-date.ts';

describe('The date of this machine', () => {
  it('is that of its calendar, with every digit', () => {
    expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(localDate(new Date(2026, 10, 21, 0, 1))).toBe('2026-11-21');
  });
});
