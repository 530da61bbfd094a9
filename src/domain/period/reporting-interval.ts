import type { MonthStartDate } from '../settings/month-start-date.ts';
import { calendarDate, daysInMonth, type CalendarDate } from './calendar-date.ts';
import { tagOfMonth, yearAndMonth, type Tag } from './period.ts';

/** The days that a reporting period covers, both included. */
export interface ReportingInterval {
  readonly tag: Tag;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The last day of the interval that ends in a month; short months clamp it. */
const lastDay = (year: number, month: number, startDay: MonthStartDate): number =>
  startDay === 1 ? daysInMonth(year, month) : Math.min(startDay - 1, daysInMonth(year, month));

/**
 * The days of a tag: it names the month in which its interval *ends*. Source: medic/cht-core,
 * shared-libs/calendar-interval.
 *
 * @example
 * intervalOfTag('2026-03', 26) // => { tag: '2026-03', start: '2026-02-26', end: '2026-03-25' }
 */
export function intervalOfTag(tag: Tag, startDay: MonthStartDate): ReportingInterval {
  const { year, month } = yearAndMonth(tag);
  const end = calendarDate(year, month, lastDay(year, month, startDay));
  const before = monthBefore(year, month);
  const endBefore = lastDay(before.year, before.month, startDay);
  const start =
    endBefore === daysInMonth(before.year, before.month)
      ? calendarDate(year, month, 1)
      : calendarDate(before.year, before.month, endBefore + 1);
  return { tag, start, end };
}

/**
 * The tag of the interval in which a day lies.
 *
 * @example
 * tagOfDate('2026-02-26', 26) // => '2026-03'
 */
export function tagOfDate(date: CalendarDate, startDay: MonthStartDate): Tag {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day <= lastDay(year, month, startDay)) return tagOfMonth(year, month);
  return month === 12 ? tagOfMonth(year + 1, 1) : tagOfMonth(year, month + 1);
}

const monthBefore = (year: number, month: number): { year: number; month: number } =>
  month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
