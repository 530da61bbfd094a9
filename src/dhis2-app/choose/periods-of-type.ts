import {
  daysOfPeriod,
  isPeriodType,
  isWeekPeriodType,
  monthsBefore,
  offeredPeriods,
  standingOfPeriod,
  tagOfDate,
  weekPeriodOfDate,
  type CalendarDate,
  type MonthStartDate,
  type Period,
  type PeriodStanding,
  type Tag,
} from '../../domain/index.ts';

/** A period to choose, with its days. */
export interface PeriodChoice {
  readonly period: Period;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly standing: PeriodStanding;
  /** The months that it is made of; none of weeks. */
  readonly tags: readonly Tag[];
}

/** How far back months and weeks go. */
const MONTHS = 36;
const WEEKS = 26;

/**
 * The newest periods of a data set's type, the newest first, the running one among them; undefined for types
 * that nothing in the CHT adds up to.
 *
 * @example
 * periodsOfType('Quarterly', '2026-11-05', 1)?.map(({ period }) => period)[0] // => '2026Q4'
 */
export function periodsOfType(
  type: string,
  today: CalendarDate,
  months: MonthStartDate,
): readonly PeriodChoice[] | undefined {
  if (isWeekPeriodType(type)) {
    return Array.from({ length: WEEKS }, (_, index) => {
      const period = weekPeriodOfDate(today, type, -index);
      const standing = standingOfPeriod(period, today, months);
      return { period, ...daysOfPeriod(period, months), standing, tags: [] };
    });
  }
  if (!isPeriodType(type)) return undefined;
  const running = tagOfDate(today, months);
  return offeredPeriods([running, ...monthsBefore(running, MONTHS)], today, months, type);
}
