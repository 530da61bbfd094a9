import type { MonthStartDate } from '../settings/month-start-date.ts';
import type { Days } from './days.ts';
import { monthsOfPeriod, type Period } from './period.ts';
import { intervalOfTag } from './reporting-interval.ts';
import { daysOfShorterPeriod } from './shorter-period.ts';

/** Those before 2070 are Gregorian all the same. */
const MONTHS_BY_YEAR: MonthStartDate = { calendar: 'bikram-sambat', startDay: 1 };

/**
 * The days of a period in DHIS2: of whole months of the calendar, on whichever day the CHT's start, or of
 * weeks, or one day.
 *
 * @param months the CHT's; where nothing is known of them, periods from 2070 on are of Bikram Sambat
 *
 * @example
 * daysOfPeriod(parsePeriod('2026Q3')!) // => { start: '2026-07-01', end: '2026-09-30' }
 */
export function daysOfPeriod(period: Period, months = MONTHS_BY_YEAR): Days {
  const shorter = daysOfShorterPeriod(period);
  if (shorter !== undefined) return shorter;
  const whole = typeof months === 'number' ? 1 : { ...months, startDay: 1 };
  const intervals = monthsOfPeriod(period).map((tag) => intervalOfTag(tag, whole));
  return { start: intervals[0]?.start ?? '', end: intervals.at(-1)?.end ?? '' };
}
