import { daysInMonth, isCalendarDate } from './calendar-date.ts';

describe('isCalendarDate', () => {
  for (const [text, expected] of [
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-01-01', true],
    ['2026-03-01', true],
    ['2026-09-31', false],
    ['x2026-01-01', false],
    ['2026-1-1', false],
    ['20260101', false],
    ['2026-01-01T00:00', false],
  ] as const) {
    it(`${text} is ${expected ? 'a day' : 'none'}`, () => {
      expect(isCalendarDate(text)).toBe(expected);
    });
  }
});

describe('the days of a month', () => {
  for (const [year, lengths] of [
    [2026, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ] as const) {
    it(`are those of the calendar in ${String(year)}`, () => {
      expect(lengths.map((_, index) => daysInMonth(year, index + 1))).toEqual([...lengths]);
    });
  }
});
