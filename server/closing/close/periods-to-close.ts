import {
  type CalendarDate,
  isPeriodType,
  monthNumber,
  monthsOfPeriod,
  type Period,
  type PeriodType,
  periodOfMonth,
  tagOfDate,
  tagOfMonthNumber,
} from '../../../src/domain/index.ts';
import type { DataSetToClose } from '../config/closing-config.ts';

/**
 * The periods that are looked at on a day, the newest first: that of the month which can be closed by now, and those
 * of the months before it. A longer period is looked at once the last of its months can be closed.
 *
 * @param periodType as DHIS2's metadata have it
 * @returns undefined of a type that months do not add up to
 * @example
 * periodsToClose({ dayOfMonth: 5, monthsBack: 1, … }, 'Monthly', undefined, '2026-11-05') // => ['202610', '202609']
 */
export function periodsToClose(
  { dayOfMonth, monthsBack }: DataSetToClose,
  periodType: string,
  calendar: string | undefined,
  today: CalendarDate,
): readonly Period[] | undefined {
  if (!isPeriodType(periodType)) return undefined;
  // The month of the CHT that starts on this day runs until the month before it can be closed.
  const days = (startDay: number): Parameters<typeof tagOfDate>[1] =>
    calendar === 'nepali' ? { calendar: 'bikram-sambat', startDay } : startDay;
  const running = monthNumber(tagOfDate(today, days(dayOfMonth)));
  const newest = running - (dayOfMonth === 1 ? 1 : 2);
  const months = Array.from({ length: monthsBack + 1 }, (_, index) => newest - index);
  const periods = new Set(
    months.filter((month) => month >= 0).map((month) => periodOf(month, periodType)),
  );
  return [...periods].filter((period) =>
    monthsOfPeriod(period).every((tag) => monthNumber(tag) <= newest),
  );
}

const periodOf = (month: number, type: PeriodType): Period =>
  periodOfMonth(tagOfMonthNumber(month), type);
