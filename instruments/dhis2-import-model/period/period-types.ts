// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { dayNumber, dayOf, firstOfMonth } from './day.ts';

/** How one type of period cuts time into pieces of equal length, and how it names them. */
export interface PeriodType {
  readonly name: string;
  /** Whether `length` and starts count months (from year 0) or days (from 1970). */
  readonly unit: 'month' | 'day';
  readonly length: number;
  /** A start of some period of this type. */
  readonly anchor: number;
  /** The start of the period of an id, undefined where it is none of this type. */
  readonly startOf: (id: string) => number | undefined;
  readonly idOf: (start: number) => string;
}

const year = (number: number): string => String(number).padStart(4, '0');

/** A type of `length` months that starts `anchor` months into its year (before it, if negative). */
function months(
  name: string,
  length: number,
  anchor: number,
  infix: string,
  after = '',
): PeriodType {
  const perYear = 12 / length;
  const pattern = new RegExp(`^(\\d{4})${infix}${perYear > 1 ? '(\\d)' : ''}${after}$`);
  return {
    name,
    unit: 'month',
    length,
    anchor,
    startOf: (id) => {
      const [, inYear, nth = '1'] = pattern.exec(id) ?? [];
      if (inYear === undefined || Number(nth) < 1 || Number(nth) > perYear) return undefined;
      return Number(inYear) * 12 + anchor + (Number(nth) - 1) * length;
    },
    idOf: (start) => {
      const inYear = Math.floor((start - anchor) / 12);
      const nth = (start - anchor - inYear * 12) / length + 1;
      return `${year(inYear)}${infix}${perYear > 1 ? nth : ''}${after}`;
    },
  };
}

const MONTHLY: PeriodType = {
  name: 'Monthly',
  unit: 'month',
  length: 1,
  anchor: 0,
  startOf: (id) => {
    const [, inYear, month] = /^(\d{4})-?(0[1-9]|1[0-2])$/.exec(id) ?? [];
    return inYear === undefined ? undefined : Number(inYear) * 12 + Number(month) - 1;
  },
  idOf: (start) => `${year(Math.floor(start / 12))}${String((start % 12) + 1).padStart(2, '0')}`,
};

const DAILY: PeriodType = {
  name: 'Daily',
  unit: 'day',
  length: 1,
  anchor: 0,
  startOf: (id) => {
    const start = dayNumber(id.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
    return Number.isNaN(start) ? undefined : start;
  },
  idOf: (start) => dayOf(start).replaceAll('-', ''),
};

/** 1970-01-05, a Monday. */
const SOME_MONDAY = 4;

/** Weeks from a weekday on (0 Monday); a week is of the year that has four of its days. */
function weeks(name: string, weekday: number, infix: string): PeriodType {
  const anchor = SOME_MONDAY + weekday;
  const weekOf = (day: number): number => day - ((((day - anchor) % 7) + 7) % 7);
  const firstWeek = (inYear: string): number => weekOf(dayNumber(`${inYear}-01-04`));
  const yearOf = (start: number): string => dayOf(start + 3).slice(0, 4);
  return {
    name,
    unit: 'day',
    length: 7,
    anchor,
    startOf: (id) => {
      const [, inYear, nth] = new RegExp(`^(\\d{4})${infix}(\\d{1,2})$`).exec(id) ?? [];
      if (inYear === undefined || Number(nth) < 1) return undefined;
      const start = firstWeek(inYear) + (Number(nth) - 1) * 7;
      return yearOf(start) === inYear ? start : undefined;
    },
    idOf: (start) => {
      const inYear = yearOf(start);
      return `${inYear}${infix}${(start - firstWeek(inYear)) / 7 + 1}`;
    },
  };
}

/** The types of period that this model knows; BiWeekly is not among them. */
export const PERIOD_TYPES: readonly PeriodType[] = [
  DAILY,
  weeks('Weekly', 0, 'W'),
  weeks('WeeklyWednesday', 2, 'WedW'),
  weeks('WeeklyThursday', 3, 'ThuW'),
  weeks('WeeklySaturday', 5, 'SatW'),
  weeks('WeeklySunday', 6, 'SunW'),
  MONTHLY,
  months('BiMonthly', 2, 0, '0', 'B'),
  months('Quarterly', 3, 0, 'Q'),
  months('QuarterlyNov', 3, -2, 'NovQ'),
  months('SixMonthly', 6, 0, 'S'),
  months('SixMonthlyApril', 6, 3, 'AprilS'),
  months('SixMonthlyNov', 6, -2, 'NovS'),
  months('Yearly', 12, 0, ''),
  months('FinancialApril', 12, 3, 'April'),
  months('FinancialJuly', 12, 6, 'July'),
  months('FinancialSep', 12, 8, 'Sep'),
  months('FinancialOct', 12, 9, 'Oct'),
  months('FinancialNov', 12, -2, 'Nov'),
];

/** The first day of what starts at a number of a type's own unit. */
export const firstDay = ({ unit }: PeriodType, start: number): number =>
  unit === 'day' ? start : firstOfMonth(start);
