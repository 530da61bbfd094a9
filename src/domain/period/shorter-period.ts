import { isCalendarDate, type CalendarDate } from './calendar-date.ts';
import { DAY } from './day.ts';
import type { Days } from './days.ts';
import { parsePeriod, periodOfMonth, periodTypeOf, tagOfMonth, type Period } from './period.ts';
import { isPeriodType, type PeriodType } from './period-type.ts';
import { startOfUtcDay, utcDayOf } from './utc-day.ts';
import {
  daysOfWeekPeriod,
  isWeekPeriodType,
  parseWeekPeriod,
  weekPeriodOfDate,
  weekPeriodTypeOf,
  type WeekPeriodType,
} from './week-period.ts';

/**
 * Periods that months do not add up to: one day, and weeks. Whatever has a date of its own can be counted
 * in them.
 */
export type ShorterPeriodType = 'Daily' | WeekPeriodType;

/** Every period type of DHIS2 for what is counted by day, by DHIS2's name. */
export type AnyPeriodType = ShorterPeriodType | PeriodType;

/**
 * Whether a text is the name of a period type, of months or shorter.
 *
 * @example
 * isAnyPeriodType('Daily') // => true
 */
export const isAnyPeriodType = (text: string): text is AnyPeriodType =>
  text === 'Daily' || isWeekPeriodType(text) || isPeriodType(text);

/**
 * Reads the id of a DHIS2 period of any type: a day, weeks, or whole months.
 *
 * @example
 * parseAnyPeriod('20261105') // => '20261105'
 * parseAnyPeriod('20261131') // => undefined
 */
export const parseAnyPeriod = (text: string): Period | undefined =>
  dateOfDayPeriod(text) === undefined
    ? (parseWeekPeriod(text) ?? parsePeriod(text))
    : (text as Period);

/** The type of a period. `typeOfAnyPeriod('20261105') // => 'Daily'` */
export const typeOfAnyPeriod = (period: Period): AnyPeriodType =>
  shorterPeriodTypeOf(period) ?? periodTypeOf(period);

/** The type of a day or of weeks; undefined of months. `shorterPeriodTypeOf('2026W45') // => 'Weekly'` */
export const shorterPeriodTypeOf = (period: string): ShorterPeriodType | undefined =>
  dateOfDayPeriod(period) === undefined ? weekPeriodTypeOf(period) : 'Daily';

/**
 * The days of a period that is a day or weeks; undefined of months.
 *
 * @example
 * daysOfShorterPeriod('20261105') // => { start: '2026-11-05', end: '2026-11-05' }
 */
export function daysOfShorterPeriod(period: string): Days | undefined {
  const day = dateOfDayPeriod(period);
  return day === undefined ? daysOfWeekPeriod(period) : { start: day, end: day };
}

/**
 * The period of a shorter type in which a day lies, or one so many periods later.
 *
 * @example
 * shorterPeriodOfDate('2026-11-05', 'Daily', 1) // => '20261106'
 */
export function shorterPeriodOfDate(
  date: CalendarDate,
  type: ShorterPeriodType,
  periodsLater = 0,
): Period {
  if (type !== 'Daily') return weekPeriodOfDate(date, type, periodsLater);
  return utcDayOf(startOfUtcDay(date) + periodsLater * DAY).replaceAll('-', '') as Period;
}

/**
 * The period of a type in which a day of the Gregorian calendar lies.
 *
 * @example
 * anyPeriodOfDate('2026-11-05', 'Weekly') // => '2026W45'
 * anyPeriodOfDate('2026-11-05', 'Quarterly') // => '2026Q4'
 */
export function anyPeriodOfDate(date: CalendarDate, type: AnyPeriodType): Period {
  if (!isPeriodType(type)) return shorterPeriodOfDate(date, type);
  const [year = 0, month = 0] = date.split('-').map(Number);
  return periodOfMonth(tagOfMonth(year, month), type);
}

/** DHIS2 writes a day without hyphens. */
function dateOfDayPeriod(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) ? date : undefined;
}
