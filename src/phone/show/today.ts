import { calendarDate, type CalendarDate } from '../../domain/index.ts';

/** The phone's own day, by which it tags its documents. */
export function today(now = new Date()): CalendarDate {
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
