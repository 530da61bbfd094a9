/** A day as text, `YYYY-MM-DD`, without a time and so without a time zone. */
export type CalendarDate = string;

/** The number of days of a month of the Gregorian calendar, month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Writes a day. `calendarDate(2026, 2, 5) // => '2026-02-05'` */
export const calendarDate = (year: number, month: number, day: number): CalendarDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Whether a text is a day that exists, as `YYYY-MM-DD`.
 *
 * @example
 * isCalendarDate('2026-02-29') // => false
 */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  return inYear && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}
