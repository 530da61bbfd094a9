import type { CalendarDate } from './calendar-date.ts';

/** The first and the last day of something, both included. */
export interface Days {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
