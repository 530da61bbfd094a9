import fc from 'fast-check';
import { PROPERTY_SEED } from '../testing/property-seed.ts';
import { calendarDate, daysInMonth } from './calendar-date.ts';
import { daysOfPeriod } from './days-of-period.ts';
import { intervalOfPeriod, standingOfPeriod } from './offered-period.ts';
import type { Period } from './period.ts';
import { PERIOD_TYPE_RULES } from './period-type.ts';
import {
  anyPeriodOfDate,
  daysOfShorterPeriod,
  isAnyPeriodType,
  parseAnyPeriod,
  shorterPeriodOfDate,
  typeOfAnyPeriod,
  type AnyPeriodType,
} from './shorter-period.ts';

const TYPES: readonly AnyPeriodType[] = [
  'Daily',
  'Weekly',
  'WeeklyWednesday',
  'WeeklyThursday',
  'WeeklyFriday',
  'WeeklySaturday',
  'WeeklySunday',
  'BiWeekly',
  ...PERIOD_TYPE_RULES.map(({ type }) => type),
];

const dates = fc
  .tuple(fc.integer({ min: 1990, max: 2068 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => calendarDate(year, month, (day % daysInMonth(year, month)) + 1));

describe('A period of any type', () => {
  it('holds the day that it is the period of, and is read back as what it is', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...TYPES), (date, type) => {
        const period = anyPeriodOfDate(date, type);
        const { start, end } = daysOfPeriod(period);
        expect(start <= date && date <= end).toBeTrue();
        expect(parseAnyPeriod(period)).toBe(period);
        expect(typeOfAnyPeriod(period)).toBe(type);
        expect(anyPeriodOfDate(start, type)).toBe(period);
        expect(anyPeriodOfDate(end, type)).toBe(period);
      }),
      { seed: PROPERTY_SEED },
    );
  });

  it('is a day, written without hyphens', () => {
    const day = '20261105' as Period;
    expect(daysOfShorterPeriod(day)).toEqual({ start: '2026-11-05', end: '2026-11-05' });
    expect(intervalOfPeriod(day, 26)).toEqual({ start: '2026-11-05', end: '2026-11-05' });
    expect(shorterPeriodOfDate('2026-12-31', 'Daily', 1)).toBe('20270101' as Period);
    expect(
      ['2026-11-04', '2026-11-05', '2026-11-06'].map((today) => standingOfPeriod(day, today, 1)),
    ).toEqual(['later', 'running', 'finished']);
  });

  it('is none where the day or the type does not exist', () => {
    for (const text of ['20261131', '2026-11-05', '2026110', '202613', '2026W54', '']) {
      expect(parseAnyPeriod(text)).withContext(text).toBeUndefined();
    }
    expect(['Daily', 'Weekly', 'Monthly', 'daily', 'Fortnightly'].map(isAnyPeriodType)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
