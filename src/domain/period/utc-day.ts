import { calendarDate, daysInMonth, type CalendarDate } from './calendar-date.ts';
import { DAY } from './day.ts';

/**
 * The instant at which a day starts in UTC, in milliseconds since 1970. Worked out from the calendar
 * alone, so that no clock and no time zone takes part.
 *
 * @example
 * startOfUtcDay('1970-01-02') // => 86_400_000
 */
export function startOfUtcDay(date: CalendarDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const before = year - 1;
  const leapDays = (y: number): number =>
    Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  let days = (year - 1970) * 365 + leapDays(before) - leapDays(1969) + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days * DAY;
}

/**
 * The last instant that a phone may give as a document's `updated_date` on a day: its end of the day
 * after, by UTC. No time zone is further ahead; what is later was written by a clock that is wrong.
 *
 * @example
 * lastPossibleInstant('1970-01-01') // => 172_799_999
 */
export const lastPossibleInstant = (today: CalendarDate): number =>
  startOfUtcDay(today) + 2 * DAY - 1;

/** The first instant after a day, by UTC. `endOfUtcDay('1970-01-01') // => 86_400_000` */
export const endOfUtcDay = (date: CalendarDate): number => startOfUtcDay(date) + DAY;

/** The day after a day. `dayAfter('2026-12-31') // => '2027-01-01'` */
export const dayAfter = (date: CalendarDate): CalendarDate => utcDayOf(endOfUtcDay(date));

/**
 * The day of UTC in which an instant lies.
 *
 * @example
 * utcDayOf(1_793_923_200_000) // => '2026-11-06'
 */
export function utcDayOf(instant: number): CalendarDate {
  let days = Math.floor(instant / DAY);
  let year = 1970 + Math.floor(days / 366);
  while (endOfYear(year) <= days) year += 1;
  days -= endOfYear(year - 1);
  let month = 1;
  while (days >= daysInMonth(year, month)) {
    days -= daysInMonth(year, month);
    month += 1;
  }
  return calendarDate(year, month, days + 1);
}

/** The days from the first of 1970 to the end of a year. */
const endOfYear = (year: number): number => startOfUtcDay(calendarDate(year + 1, 1, 1)) / DAY;
