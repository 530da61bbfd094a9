import type { CalendarDate, Days, Instants } from '../../src/domain/index.ts';

/**
 * The first and the last instant of some days on this process's calendar: in the time zone in which the
 * rules run too, see `useTimeZone`.
 */
export function instantsOfDays({ start, end }: Days): Instants {
  return { start: startOfDay(start, 0), end: startOfDay(end, 1) - 1 };
}

/** The midnight before an instant, as phones date their documents. */
export function midnightBefore(instant: number): number {
  const date = new Date(instant);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Midnight of a day, or of so many days later. */
function startOfDay(date: CalendarDate, daysLater: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day + daysLater).getTime();
}
