import { compareCodeUnits } from '../code-unit-order.ts';
import type { MonthStartDate } from '../settings/month-start-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { daysOfPeriod } from './days-of-period.ts';
import type { Days } from './days.ts';
import { monthsOfPeriod, periodOfMonth, type Period, type Tag } from './period.ts';
import type { PeriodType } from './period-type.ts';
import { intervalOfTag } from './reporting-interval.ts';
import { daysOfShorterPeriod } from './shorter-period.ts';

/** Where a period stands today. Tags after the running one may be of another calendar. */
export type PeriodStanding = 'finished' | 'running' | 'later';

/** A period that the page offers, with its real dates: from the start of its first month's interval on. */
export interface OfferedPeriod extends Days {
  readonly period: Period;
  readonly standing: PeriodStanding;
  /** Whether these are DHIS2's days of it too: whole months. */
  readonly isOfWholeMonths: boolean;
  /** The months that it is made of, oldest first. */
  readonly tags: readonly Tag[];
  /** Those of them that have target documents. */
  readonly reportedTags: readonly Tag[];
}

/** Where the month of a tag stands on a day. `periodStatus('2026-10', '2026-11-05', 1) // => 'finished'` */
export function periodStatus(
  tag: Tag,
  today: CalendarDate,
  startDay: MonthStartDate,
): PeriodStanding {
  return standingOfDays(intervalOfTag(tag, startDay), today);
}

const standingOfDays = ({ start, end }: Days, today: CalendarDate): PeriodStanding =>
  end < today ? 'finished' : start > today ? 'later' : 'running';

/**
 * Where a period stands on a day: finished when all of its months are, later when none has begun.
 *
 * @example
 * standingOfPeriod('2026Q4', '2026-11-05', 1) // => 'running'
 */
export function standingOfPeriod(
  period: Period,
  today: CalendarDate,
  startDay: MonthStartDate,
): PeriodStanding {
  const shorter = daysOfShorterPeriod(period);
  if (shorter !== undefined) return standingOfDays(shorter, today);
  const standings = monthsOfPeriod(period).map((tag) => periodStatus(tag, today, startDay));
  if (standings.every((standing) => standing === 'finished')) return 'finished';
  return standings.every((standing) => standing === 'later') ? 'later' : 'running';
}

/**
 * The days of a period in the CHT: those of its months' intervals, or of its weeks.
 *
 * @example
 * intervalOfPeriod('2026Q1', 26) // => { start: '2025-12-26', end: '2026-03-25' }
 */
export function intervalOfPeriod(period: Period, startDay: MonthStartDate): Days {
  const shorter = daysOfShorterPeriod(period);
  if (shorter !== undefined) return shorter;
  const intervals = monthsOfPeriod(period).map((tag) => intervalOfTag(tag, startDay));
  return { start: intervals[0]?.start ?? '', end: intervals.at(-1)?.end ?? '' };
}

/**
 * The periods of a type to offer for the tags that have target documents: newest first by their
 * days, whatever the calendar, those after the running one last.
 *
 * @example
 * offeredPeriods(['2026-10', '2083-05'], '2026-11-05', 1).map((p) => p.standing)
 * // => ['finished', 'later']
 */
export function offeredPeriods(
  tags: readonly Tag[],
  today: CalendarDate,
  startDay: MonthStartDate,
  type: PeriodType = 'Monthly',
): readonly OfferedPeriod[] {
  const known = new Set(tags);
  const offered = [...new Set([...known].map((tag) => periodOfMonth(tag, type)))]
    .map((period) => {
      const months = monthsOfPeriod(period);
      const days = intervalOfPeriod(period, startDay);
      return {
        ...days,
        period,
        isOfWholeMonths: days.start === daysOfPeriod(period, startDay).start,
        standing: standingOfPeriod(period, today, startDay),
        tags: months,
        reportedTags: months.filter((tag) => known.has(tag)),
      };
    })
    .sort((a, b) => compareCodeUnits(b.end, a.end) || compareCodeUnits(b.period, a.period));
  return [
    ...offered.filter((period) => period.standing !== 'later'),
    ...offered.filter((period) => period.standing === 'later'),
  ];
}

/** The period that is selected at first: the last completed one, else the first that is offered. */
export const defaultPeriod = (periods: readonly OfferedPeriod[]): OfferedPeriod | undefined =>
  periods.find((period) => period.standing === 'finished') ?? periods[0];
