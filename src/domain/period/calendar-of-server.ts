import { isBikramSambatMonth } from './bikram-sambat.ts';
import { monthsOfPeriod, type Period } from './period.ts';

/** Calendars of a DHIS2 whose months are Gregorian, by DHIS2's names. */
const GREGORIAN: readonly string[] = ['iso8601', 'gregorian'];

/** DHIS2's name of the calendar of Nepal, Bikram Sambat. */
const NEPALI = 'nepali';

/** Whether a period is of Bikram Sambat: ids of 2070 to 2099 are of no other calendar that the CHT writes. */
export const isBikramSambatPeriod = (period: Period): boolean =>
  monthsOfPeriod(period).some(isBikramSambatMonth);

/**
 * Whether a DHIS2 of a calendar reads a period as what it is. The ids of periods are in the calendar of
 * the server: it would take a month of another one for some month of its own.
 *
 * @param calendar DHIS2's name: `calendar` of `GET /api/system/info`
 * @example
 * isOfCalendar('208305', 'nepali') // => true
 * isOfCalendar('202611', 'ethiopian') // => false
 */
export const isOfCalendar = (period: Period, calendar: string): boolean =>
  isBikramSambatPeriod(period) ? calendar === NEPALI : GREGORIAN.includes(calendar);
