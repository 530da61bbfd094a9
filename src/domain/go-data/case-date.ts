import { isCalendarDate, type CalendarDate } from '../period/calendar-date.ts';
import { valuesAt, type CasePath } from './case-values.ts';

/** The day that decides the period of a case, or why there is none. */
export type CaseDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'no-date' }
  /** What stands there is no day: it belongs to no period, and another date would not be what is asked. */
  | { readonly kind: 'bad-date' };

/**
 * The day of a case: of the first of these fields that is filled in, by the calendar date as it is written.
 * Go.Data writes midnight of UTC; read by any time zone west of it that would be the day before.
 *
 * @example
 * caseDate({ dateOfOnset: null, dateOfReporting: '2026-11-02T00:00:00.000Z' }, ['dateOfOnset', 'dateOfReporting'])
 * // => { kind: 'date', date: '2026-11-02' }
 */
export function caseDate(json: unknown, fields: readonly CasePath[]): CaseDate {
  for (const field of fields) {
    const [value] = valuesAt(json, field);
    if (value === undefined) continue;
    const date = typeof value === 'string' ? writtenDay(value) : undefined;
    return date === undefined ? { kind: 'bad-date' } : { kind: 'date', date };
  }
  return { kind: 'no-date' };
}

/**
 * The calendar date of a day or a time as it is written.
 *
 * @example
 * writtenDay('2026-11-02T00:00:00.000Z') // => '2026-11-02'
 */
export function writtenDay(text: string): CalendarDate | undefined {
  const day = text.slice(0, 10);
  return isCalendarDate(day) && ['', 'T', ' '].includes(text.charAt(10)) ? day : undefined;
}
