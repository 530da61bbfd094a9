import { gregorianStartDay, type MonthStartDate } from '../settings/month-start-date.ts';
import {
  bikramSambatOf,
  daysInBikramSambatMonth,
  gregorianOf,
  isBikramSambatMonth,
} from './bikram-sambat.ts';
import { calendarDate, daysInMonth, type CalendarDate } from './calendar-date.ts';
import { tagOfMonth, yearAndMonth, type Tag } from './period.ts';

/** The days that a reporting period covers, both included. */
export interface ReportingInterval {
  readonly tag: Tag;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The months of a calendar. */
interface Calendar {
  readonly daysInMonth: (year: number, month: number) => number;
  readonly dateOf: (year: number, month: number, day: number) => CalendarDate;
}

const GREGORIAN: Calendar = { daysInMonth, dateOf: calendarDate };
const BIKRAM_SAMBAT: Calendar = { daysInMonth: daysInBikramSambatMonth, dateOf: gregorianOf };

/** The last day of the interval that ends in a month; short months clamp it. */
function lastDay(calendar: Calendar, year: number, month: number, startDay: number): number {
  const days = calendar.daysInMonth(year, month);
  return startDay === 1 ? days : Math.min(startDay - 1, days);
}

/**
 * The Gregorian days of a tag: it names the month in which its interval *ends*. Where the CHT writes
 * months of Bikram Sambat, its tags from 2070 on are such. Source: medic/cht-core,
 * shared-libs/calendar-interval.
 *
 * @example
 * intervalOfTag('2026-03', 26) // => { tag: '2026-03', start: '2026-02-26', end: '2026-03-25' }
 * intervalOfTag('2083-05', { calendar: 'bikram-sambat', startDay: 1 })
 * // => { tag: '2083-05', start: '2026-08-17', end: '2026-09-16' }
 */
export function intervalOfTag(tag: Tag, months: MonthStartDate): ReportingInterval {
  const isOther = typeof months === 'object' && isBikramSambatMonth(tag);
  const calendar = isOther ? BIKRAM_SAMBAT : GREGORIAN;
  const startDay = isOther ? months.startDay : gregorianStartDay(months);
  const { year, month } = yearAndMonth(tag);
  const end = calendar.dateOf(year, month, lastDay(calendar, year, month, startDay));
  const before = monthBefore(year, month);
  const endBefore = lastDay(calendar, before.year, before.month, startDay);
  const start =
    endBefore === calendar.daysInMonth(before.year, before.month)
      ? calendar.dateOf(year, month, 1)
      : calendar.dateOf(before.year, before.month, endBefore + 1);
  return { tag, start, end };
}

/**
 * The tag of the interval in which a day lies, as phones write it: of Bikram Sambat where the CHT has
 * such months and the day is in the table.
 *
 * @example
 * tagOfDate('2026-02-26', 26) // => '2026-03'
 */
export function tagOfDate(date: CalendarDate, months: MonthStartDate): Tag {
  const other = typeof months === 'object' ? bikramSambatOf(date) : undefined;
  if (typeof months === 'object' && other !== undefined) {
    const tag = tagOfDay(BIKRAM_SAMBAT, other.year, other.month, other.day, months.startDay);
    if (isBikramSambatMonth(tag)) return tag;
  }
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return tagOfDay(GREGORIAN, year, month, day, gregorianStartDay(months));
}

function tagOfDay(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
  startDay: number,
): Tag {
  if (day <= lastDay(calendar, year, month, startDay)) return tagOfMonth(year, month);
  return month === 12 ? tagOfMonth(year + 1, 1) : tagOfMonth(year, month + 1);
}

const monthBefore = (year: number, month: number): { year: number; month: number } =>
  month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
