import type { CalendarDate } from './calendar-date.ts';
import { monthsOfPeriod, type Period } from './period.ts';
import { intervalOfTag } from './reporting-interval.ts';

/** The first and the last day of something, both included. */
export interface Days {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * The days of a period in DHIS2: of whole calendar months, whatever the CHT's months are.
 *
 * @example
 * daysOfPeriod(parsePeriod('2026Q3')!) // => { start: '2026-07-01', end: '2026-09-30' }
 */
export function daysOfPeriod(period: Period): Days {
  const months = monthsOfPeriod(period).map((tag) => intervalOfTag(tag, 1));
  return { start: months[0]?.start ?? '', end: months.at(-1)?.end ?? '' };
}
