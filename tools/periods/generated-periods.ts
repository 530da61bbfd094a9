import type * as MultiCalendarDates from '@dhis2/multi-calendar-dates';
import { createRequire } from 'node:module';
import type { PeriodType, WeekPeriodType } from '../../src/domain/index.ts';

/** DHIS2's own package of calendars. Its modules for import lack what Node asks of JSON; those for require have it. */
export const multiCalendarDates = createRequire(import.meta.url)(
  '@dhis2/multi-calendar-dates',
) as typeof MultiCalendarDates;

/** What DHIS2's own generator of periods calls each type. */
const TYPES = {
  Monthly: 'MONTHLY',
  BiMonthly: 'BIMONTHLY',
  Quarterly: 'QUARTERLY',
  QuarterlyNov: 'QUARTERLYNOV',
  SixMonthly: 'SIXMONTHLY',
  SixMonthlyApril: 'SIXMONTHLYAPR',
  SixMonthlyNov: 'SIXMONTHLYNOV',
  Yearly: 'YEARLY',
  FinancialFeb: 'FYFEB',
  FinancialApril: 'FYAPR',
  FinancialJuly: 'FYJUL',
  FinancialAug: 'FYAUG',
  FinancialSep: 'FYSEP',
  FinancialOct: 'FYOCT',
  FinancialNov: 'FYNOV',
} as const satisfies Readonly<Record<PeriodType, string>>;

/** Every type that months add up to. */
export const PERIOD_TYPES = Object.keys(TYPES) as readonly PeriodType[];

/** A period as DHIS2's generator gives it, by the id that the server reads. */
export interface GeneratedPeriod {
  readonly id: string;
  /** In the calendar that was asked for, as `endDate`. */
  readonly startDate: string;
  readonly endDate: string;
}

/** The periods of a type that start in a year; of types with one a year the generator goes on into the past. */
export function generatedPeriods(
  type: PeriodType,
  year: number,
  calendar: 'gregory' | 'nepali',
): readonly GeneratedPeriod[] {
  return multiCalendarDates
    .generateFixedPeriods({ year, periodType: TYPES[type], calendar, locale: 'en', yearsCount: 1 })
    .filter(({ id }) => id.startsWith(String(year)))
    .map(({ id, startDate, endDate }) => ({ id: idOfServer(id, type), startDate, endDate }));
}

/**
 * The generator names a period of November by the year in which it starts, and writes the month out.
 * The server names it by the year after, and shortens the month: its parser decides over a file.
 */
function idOfServer(id: string, type: PeriodType): string {
  if (!type.endsWith('Nov')) return id;
  const year = String(Number(id.slice(0, 4)) + 1);
  return `${year}${id.slice(4).replace('November', 'Nov')}`;
}

/** What the generator calls each type of weeks. */
const WEEK_TYPES = {
  Weekly: 'WEEKLY',
  WeeklyWednesday: 'WEEKLYWED',
  WeeklyThursday: 'WEEKLYTHU',
  WeeklyFriday: 'WEEKLYFRI',
  WeeklySaturday: 'WEEKLYSAT',
  WeeklySunday: 'WEEKLYSUN',
  BiWeekly: 'BIWEEKLY',
} as const satisfies Readonly<Record<WeekPeriodType, string>>;

/** Every type of weeks. */
export const WEEK_PERIOD_TYPES = Object.keys(WEEK_TYPES) as readonly WeekPeriodType[];

/** The periods of a type of weeks in a year. */
export const generatedWeeks = (type: WeekPeriodType, year: number): readonly GeneratedPeriod[] =>
  multiCalendarDates
    .generateFixedPeriods({ year, periodType: WEEK_TYPES[type], calendar: 'gregory', locale: 'en' })
    .map(({ id, startDate, endDate }) => ({ id, startDate, endDate }));
