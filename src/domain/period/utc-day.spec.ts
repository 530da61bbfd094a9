import * as fc from 'fast-check';
import { calendarDate } from './calendar-date.ts';
import { endOfUtcDay, lastPossibleInstant, startOfUtcDay } from './utc-day.ts';

describe('a day of UTC', () => {
  for (const [date, expected] of [
    ['1970-01-01', 0],
    ['1969-12-31', -86_400_000],
    ['2000-02-29', 951_782_400_000],
    ['2000-03-01', 951_868_800_000],
    ['2026-11-06', 1_793_923_200_000],
    ['2100-03-01', 4_107_542_400_000],
  ] as const) {
    it(`${date} starts at ${String(expected)}`, () => {
      expect(startOfUtcDay(date)).toBe(expected);
    });
  }

  it('starts where the engine’s own calendar says, in every year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = calendarDate(year, month, day);
          expect(startOfUtcDay(date)).toBe(new Date(`${date}T00:00:00Z`).getTime());
        },
      ),
    );
  });

  it('ends where the next one starts', () => {
    expect(endOfUtcDay('2026-02-28')).toBe(startOfUtcDay('2026-03-01'));
  });

  it('and the one after it are the last that a phone may name', () => {
    expect(lastPossibleInstant('2026-11-06') + 1).toBe(startOfUtcDay('2026-11-08'));
  });
});
