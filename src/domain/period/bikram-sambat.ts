import type { CalendarDate } from './calendar-date.ts';
import { DAY } from './day.ts';
import { yearAndMonth, type Tag } from './period.ts';
import { startOfUtcDay, utcDayOf } from './utc-day.ts';

/**
 * The days beyond 29 of each month, Baishakh to Chaitra, a text for each year: months of Bikram Sambat
 * follow no rule. Source up to 2090: the package `bikram-sambat` 1.8.1 of medic, by which phones name
 * their months too. It ends there; the years from 2091 on are those of `@dhis2/multi-calendar-dates`
 * 2.1.2, until phones have them, so that each month begins on the day that it gives. A spec holds
 * every month against both packages, and names those of which they are of different opinion.
 */
const DAYS_BEYOND_29: readonly string[] = [
  '232321110012', // 2069
  '222322011011', // 2070
  '223222101011', // 2071
  '232321101011', // 2072
  '232321110012', // 2073
  '222322101011', // 2074
  '223222101011', // 2075
  '232321110011', // 2076
  '232321110102', // 2077
  '222322101011', // 2078
  '223222101011', // 2079
  '232321110011', // 2080
  '232321110102', // 2081
  '223222101011', // 2082
  '223222101011', // 2083
  '223221110111', // 2084
  '232312110111', // 2085
  '132321110111', // 2086
  '223222110111', // 2087
  '123312110111', // 2088
  '132321110111', // 2089
  '132321110111', // 2090
  '223222110111', // 2091
  '223321100111', // 2092
  '232321100111', // 2093
  '223221110111', // 2094
  '223222101111', // 2095
  '123321101011', // 2096
  '232321110111', // 2097
  '223222010112', // 2098
  '223222100111', // 2099
];

const FIRST_YEAR = 2069;
const LAST_YEAR = FIRST_YEAR + DAYS_BEYOND_29.length - 1;

/** The first day of the first year. */
const FIRST_DAY = startOfUtcDay('2012-04-13');

/** The year from which on a tag is of Bikram Sambat: Gregorian tags of 2070 are far off. */
const FIRST_YEAR_OF_TAGS = 2070;

/** Whether a month is one of Bikram Sambat, where a project writes such. `isBikramSambatMonth('2083-05') // => true` */
export function isBikramSambatMonth(tag: Tag): boolean {
  const { year } = yearAndMonth(tag);
  return year >= FIRST_YEAR_OF_TAGS && year <= LAST_YEAR;
}

/** The number of days of a month, 29 to 32. `daysInBikramSambatMonth(2083, 5) // => 31` */
export const daysInBikramSambatMonth = (year: number, month: number): number =>
  29 + Number(DAYS_BEYOND_29[year - FIRST_YEAR]?.[month - 1] ?? 0);

/**
 * The Gregorian day of a day of Bikram Sambat.
 *
 * @example
 * gregorianOf(2083, 5, 1) // => '2026-08-17'
 */
export function gregorianOf(year: number, month: number, day: number): CalendarDate {
  let days = day - 1;
  for (let earlier = FIRST_YEAR; earlier < year; earlier += 1) days += daysBefore(earlier, 13);
  return utcDayOf(FIRST_DAY + (days + daysBefore(year, month)) * DAY);
}

/**
 * The day of Bikram Sambat of a Gregorian day; undefined beyond the table.
 *
 * @example
 * bikramSambatOf('2026-08-17') // => { year: 2083, month: 5, day: 1 }
 */
export function bikramSambatOf(
  date: CalendarDate,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  let days = (startOfUtcDay(date) - FIRST_DAY) / DAY;
  if (days < 0) return undefined;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const length = daysInBikramSambatMonth(year, month);
      if (days < length) return { year, month, day: days + 1 };
      days -= length;
    }
  }
  return undefined;
}

/** The days of a year before a month of it. */
function daysBefore(year: number, month: number): number {
  let days = 0;
  for (let earlier = 1; earlier < month; earlier += 1) {
    days += daysInBikramSambatMonth(year, earlier);
  }
  return days;
}
