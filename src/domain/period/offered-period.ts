import { inCodeUnitOrder } from '../code-unit-order.ts';
import type { MonthStartDate } from '../settings/month-start-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { periodOfTag, type Period, type Tag } from './period.ts';
import { intervalOfTag, tagOfDate, type ReportingInterval } from './reporting-interval.ts';

/** Where a period stands today. Tags after the running one may be of another calendar. */
export type PeriodStanding = 'finished' | 'running' | 'later';

/** A period that the page offers, with its real dates. */
export interface OfferedPeriod extends ReportingInterval {
  readonly period: Period;
  readonly standing: PeriodStanding;
}

/** Where the period of a tag stands on a day. `periodStatus('2026-10', '2026-11-05', 1) // => 'finished'` */
export function periodStatus(
  tag: Tag,
  today: CalendarDate,
  startDay: MonthStartDate,
): PeriodStanding {
  const running = tagOfDate(today, startDay);
  return tag < running ? 'finished' : tag === running ? 'running' : 'later';
}

/**
 * The periods to offer for the tags that have target documents: newest first, those after the
 * running one last.
 *
 * @example
 * offeredPeriods(['2026-10', '2083-05'], '2026-11-05', 1).map((p) => p.standing)
 * // => ['finished', 'later']
 */
export function offeredPeriods(
  tags: readonly Tag[],
  today: CalendarDate,
  startDay: MonthStartDate,
): readonly OfferedPeriod[] {
  const offered = [...new Set(tags)]
    .sort((a, b) => inCodeUnitOrder(b, a))
    .map((tag) => ({
      ...intervalOfTag(tag, startDay),
      period: periodOfTag(tag),
      standing: periodStatus(tag, today, startDay),
    }));
  return [
    ...offered.filter((period) => period.standing !== 'later'),
    ...offered.filter((period) => period.standing === 'later'),
  ];
}

/** The period that is selected at first: the last completed one, else the first that is offered. */
export const defaultPeriod = (periods: readonly OfferedPeriod[]): OfferedPeriod | undefined =>
  periods.find((period) => period.standing === 'finished') ?? periods[0];
