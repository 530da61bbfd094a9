import type { MonthStartDate } from '../settings/month-start-date.ts';
import { isBikramSambatPeriod } from './calendar-of-server.ts';
import type { CalendarDate } from './calendar-date.ts';
import { monthsOfPeriod, type Period } from './period.ts';
import { intervalOfTag } from './reporting-interval.ts';

/** The first and the last day of something, both included. */
export interface Days {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * The days of a period in DHIS2: of whole months of the calendar, on whichever day the CHT's start.
 *
 * @param months the CHT's; where nothing is known of them, periods from 2070 on are of Bikram Sambat
 *
 * @example
 * daysOfPeriod(parsePeriod('2026Q3')!) // => { start: '2026-07-01', end: '2026-09-30' }
 */
export function daysOfPeriod(period: Period, months = monthsByYear(period)): Days {
  const whole = typeof months === 'number' ? 1 : { ...months, startDay: 1 };
  const intervals = monthsOfPeriod(period).map((tag) => intervalOfTag(tag, whole));
  return { start: intervals[0]?.start ?? '', end: intervals.at(-1)?.end ?? '' };
}

const monthsByYear = (period: Period): MonthStartDate =>
  isBikramSambatPeriod(period) ? { calendar: 'bikram-sambat', startDay: 1 } : 1;
