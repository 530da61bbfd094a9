import { calendarDate, type CalendarDate } from './calendar-date.ts';
import { DAY } from './day.ts';
import type { Days } from './days.ts';
import type { Period } from './period.ts';
import { startOfUtcDay, utcDayOf } from './utc-day.ts';

/** A DHIS2 period type whose periods are one or two whole weeks, by DHIS2's name; `WeeklyFriday` since 2.43. */
export type WeekPeriodType =
  | 'Weekly'
  | 'WeeklyWednesday'
  | 'WeeklyThursday'
  | 'WeeklyFriday'
  | 'WeeklySaturday'
  | 'WeeklySunday'
  | 'BiWeekly';

/** How a type names its periods, and cuts years into them. */
interface WeekRule {
  readonly type: WeekPeriodType;
  /** What stands between the year and the number. */
  readonly infix: string;
  /** The weekday on which a week starts: Monday is 1. */
  readonly firstDay: number;
  readonly weeks: number;
  readonly pattern: RegExp;
}

const rule = (type: WeekPeriodType, infix: string, firstDay: number, weeks = 1): WeekRule => ({
  type,
  infix,
  firstDay,
  weeks,
  pattern: new RegExp(`^(\\d{4})${infix}([1-9]\\d?)$`),
});

const RULES: readonly WeekRule[] = [
  rule('Weekly', 'W', 1),
  rule('WeeklyWednesday', 'WedW', 3),
  rule('WeeklyThursday', 'ThuW', 4),
  rule('WeeklyFriday', 'FriW', 5),
  rule('WeeklySaturday', 'SatW', 6),
  rule('WeeklySunday', 'SunW', 7),
  rule('BiWeekly', 'BiW', 1, 2),
];

const WEEK = 7 * DAY;

/** A period of weeks, read. */
interface WeekPeriod {
  readonly rule: WeekRule;
  readonly year: number;
  /** From 1 on. */
  readonly number: number;
}

/** Whether a text is the name of a type of weeks. `isWeekPeriodType('Weekly') // => true` */
export const isWeekPeriodType = (text: string): text is WeekPeriodType =>
  RULES.some(({ type }) => type === text);

/**
 * Reads the id of a DHIS2 period of one or two weeks, as DHIS2 writes it.
 *
 * @example
 * parseWeekPeriod('2026W45') // => '2026W45'
 * parseWeekPeriod('2026W54') // => undefined
 */
export const parseWeekPeriod = (text: string): Period | undefined =>
  read(text) === undefined ? undefined : (text as Period);

/** The type of a period of weeks; undefined of any other. `weekPeriodTypeOf('2026SunW9') // => 'WeeklySunday'` */
export const weekPeriodTypeOf = (period: string): WeekPeriodType | undefined =>
  read(period)?.rule.type;

/**
 * The days of a period of weeks; undefined of any other. The first week of a year is the one with the
 * fourth of January, so that it may start in the year before. Source: dhis2-core,
 * `WeeklyAbstractPeriodType` (`WeekFields.of(day, 4)`).
 *
 * @example
 * daysOfWeekPeriod('2026W45') // => { start: '2026-11-02', end: '2026-11-08' }
 */
export function daysOfWeekPeriod(period: string): Days | undefined {
  const found = read(period);
  if (found === undefined) return undefined;
  const { rule: of, year, number } = found;
  const start = startOfYear(year, of) + (number - 1) * of.weeks * WEEK;
  return { start: utcDayOf(start), end: utcDayOf(start + of.weeks * WEEK - DAY) };
}

/**
 * The period of a type of weeks in which a day lies, or one so many periods later.
 *
 * @example
 * weekPeriodOfDate('2026-11-05', 'Weekly') // => '2026W45'
 */
export function weekPeriodOfDate(
  date: CalendarDate,
  type: WeekPeriodType,
  periodsLater = 0,
): Period {
  const of = RULES.find((one) => one.type === type);
  if (of === undefined) throw new Error(`no period type: ${type}`);
  const day = startOfUtcDay(date) + periodsLater * of.weeks * WEEK;
  const calendarYear = Number(utcDayOf(day).slice(0, 4));
  const year =
    [calendarYear + 1, calendarYear].find((one) => startOfYear(one, of) <= day) ?? calendarYear - 1;
  const number = Math.floor((day - startOfYear(year, of)) / (of.weeks * WEEK)) + 1;
  return `${String(year).padStart(4, '0')}${of.infix}${String(number)}` as Period;
}

function read(text: string): WeekPeriod | undefined {
  for (const of of RULES) {
    const [, digits, number] = of.pattern.exec(text) ?? [];
    if (digits === undefined) continue;
    const found = { rule: of, year: Number(digits), number: Number(number) };
    return isOfYear(found) ? found : undefined;
  }
  return undefined;
}

/** Whether the first week of a period is one of its year. */
const isOfYear = ({ rule: of, year, number }: WeekPeriod): boolean =>
  startOfYear(year, of) + (number - 1) * of.weeks * WEEK < startOfYear(year + 1, of);

/** The instant, by UTC, at which the first week of a year starts. */
function startOfYear(year: number, { firstDay }: WeekRule): number {
  const fourth = startOfUtcDay(calendarDate(year, 1, 4));
  // The first of 1970 was a Thursday.
  const weekday = ((Math.floor(fourth / DAY) + 3) % 7) + 1;
  return fourth - ((weekday - firstDay + 7) % 7) * DAY;
}
