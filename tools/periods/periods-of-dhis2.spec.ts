import {
  daysOfPeriod,
  daysOfWeekPeriod,
  monthsOfPeriod,
  parsePeriod,
  periodOfMonth,
  type Tag,
  weekPeriodOfDate,
} from '../../src/domain/index.ts';
import {
  generatedPeriods,
  generatedWeeks,
  PERIOD_TYPES,
  WEEK_PERIOD_TYPES,
} from './generated-periods.ts';

const YEARS = Array.from({ length: 10 }, (_, index) => 2021 + index);

describe('period ids and days agree with DHIS2’s own generator over ten years', () => {
  for (const type of PERIOD_TYPES) {
    it(`of ${type}`, () => {
      const periods = YEARS.flatMap((year) => generatedPeriods(type, year, 'gregory'));
      expect(periods.length).toBeGreaterThanOrEqual(10);
      for (const { id, startDate, endDate } of periods) {
        const period = parsePeriod(id);
        expect(period && daysOfPeriod(period))
          .withContext(id)
          .toEqual({ start: startDate, end: endDate });
        const first = startDate.slice(0, 7) as Tag;
        expect(period && monthsOfPeriod(period)[0]).toBe(first);
        expect(periodOfMonth(first, type)).toBe(period as typeof period & string);
      }
    });
  }
});

describe('weeks agree with DHIS2’s own generator over ten years', () => {
  for (const type of WEEK_PERIOD_TYPES) {
    it(`of ${type}`, () => {
      const weeks = YEARS.flatMap((year) => generatedWeeks(type, year));
      expect(weeks.length).toBeGreaterThan(250);
      for (const { id, startDate, endDate } of weeks) {
        expect(daysOfWeekPeriod(id)).withContext(id).toEqual({ start: startDate, end: endDate });
        expect(weekPeriodOfDate(startDate, type)).toBe(id as ReturnType<typeof weekPeriodOfDate>);
      }
    });
  }
});
