import fc from 'fast-check';
import { calendarDate, daysInMonth } from './calendar-date.ts';
import { daysOfPeriod } from './days-of-period.ts';
import { intervalOfPeriod, standingOfPeriod } from './offered-period.ts';
import { parsePeriod, type Period } from './period.ts';
import { dayAfter } from './utc-day.ts';
import {
  daysOfWeekPeriod,
  isWeekPeriodType,
  parseWeekPeriod,
  weekPeriodOfDate,
  weekPeriodTypeOf,
  type WeekPeriodType,
} from './week-period.ts';

const TYPES: readonly WeekPeriodType[] = [
  'Weekly',
  'WeeklyWednesday',
  'WeeklyThursday',
  'WeeklyFriday',
  'WeeklySaturday',
  'WeeklySunday',
  'BiWeekly',
];

const dates = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => calendarDate(year, month, (day % daysInMonth(year, month)) + 1));

describe('A period of weeks', () => {
  for (const [id, type, start, end] of [
    ['2026W45', 'Weekly', '2026-11-02', '2026-11-08'],
    ['2026W1', 'Weekly', '2025-12-29', '2026-01-04'],
    ['2026W53', 'Weekly', '2026-12-28', '2027-01-03'],
    ['2026WedW1', 'WeeklyWednesday', '2025-12-31', '2026-01-06'],
    ['2026ThuW1', 'WeeklyThursday', '2026-01-01', '2026-01-07'],
    ['2026FriW1', 'WeeklyFriday', '2026-01-02', '2026-01-08'],
    ['2026SatW1', 'WeeklySaturday', '2026-01-03', '2026-01-09'],
    ['2026SunW1', 'WeeklySunday', '2026-01-04', '2026-01-10'],
    ['2026BiW23', 'BiWeekly', '2026-11-02', '2026-11-15'],
    ['2026BiW27', 'BiWeekly', '2026-12-28', '2027-01-10'],
  ] as const) {
    it(`is read by DHIS2’s id: ${id}`, () => {
      expect(parseWeekPeriod(id)).toBe(id as Period);
      expect(weekPeriodTypeOf(id)).toBe(type);
      expect(daysOfWeekPeriod(id)).toEqual({ start, end });
      expect(daysOfPeriod(id as Period)).toEqual({ start, end });
      expect(intervalOfPeriod(id as Period, 26)).toEqual({ start, end });
      expect(weekPeriodOfDate(start, type)).toBe(id as Period);
    });
  }

  it('is none of another form, of a week that its year has not, or of months', () => {
    for (const text of [
      ...['2025W53', '2026W54', '2026W0', '2026W05', '2026w45', '2026MonW1', '2025BiW27', '26W1'],
      ...['202611', '2026Q4', '2026W45 ', ''],
    ]) {
      expect([parseWeekPeriod(text), weekPeriodTypeOf(text), daysOfWeekPeriod(text)])
        .withContext(text)
        .toEqual([undefined, undefined, undefined]);
    }
    expect(parsePeriod('2026W45')).toBeUndefined();
    expect(TYPES.every(isWeekPeriodType)).toBeTrue();
    expect(isWeekPeriodType('Monthly')).toBeFalse();
  });

  it('has every day in it, and the next one begins after it', () => {
    const isRight = fc.property(dates, fc.constantFrom(...TYPES), (date, type) => {
      const period = weekPeriodOfDate(date, type);
      const { start, end } = daysOfWeekPeriod(period) ?? { start: '', end: '' };
      const next = daysOfWeekPeriod(weekPeriodOfDate(end, type, 1));
      // The second week of the last two of a year of 53 is the first of the next year.
      const isFollowed = period.endsWith('BiW27') || next?.start === dayAfter(end);
      return parseWeekPeriod(period) === period && start <= date && date <= end && isFollowed;
    });
    expect(() => fc.assert(isRight)).not.toThrow();
  });

  it('is running, over, or not begun', () => {
    const week = '2026W45' as Period;
    expect(
      ['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09'].map((today) =>
        standingOfPeriod(week, today, 1),
      ),
    ).toEqual(['later', 'running', 'running', 'finished']);
  });
});
