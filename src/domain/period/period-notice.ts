import type { MonthStartDate } from '../settings/month-start-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { daysOfPeriod } from './days-of-period.ts';
import { isBikramSambatPeriod } from './calendar-of-server.ts';
import { intervalOfPeriod, standingOfPeriod } from './offered-period.ts';
import type { Period } from './period.ts';
import { dayAfter } from './utc-day.ts';

/** Something about the period itself. `from` is the first day on which DHIS2 by default takes it. */
export type PeriodNotice =
  /** It has not ended: its numbers are incomplete. `end` is its last day. */
  | {
      readonly kind: 'running-period';
      readonly end: CalendarDate;
      readonly from: CalendarDate;
    }
  /** It lies after the running one, or belongs to another calendar. */
  | { readonly kind: 'period-after-today'; readonly from: CalendarDate }
  /** It is of Bikram Sambat, and nothing is known of the calendar of DHIS2. */
  | { readonly kind: 'bikram-sambat-period'; readonly period: Period }
  /** The CHT's interval has ended, the calendar months of DHIS2's period have not. */
  | { readonly kind: 'open-in-dhis2'; readonly from: CalendarDate };

/**
 * What there is to say about a period on a day: nothing once its calendar months are over. DHIS2 by
 * default (`openFuturePeriods` 0) takes a period from the day after its last one.
 *
 * @example
 * periodNotices('202611', '2026-11-25', 21) // => [{ kind: 'open-in-dhis2', from: '2026-12-01' }]
 */
export function periodNotices(
  period: Period,
  today: CalendarDate,
  startDay: MonthStartDate,
): readonly PeriodNotice[] {
  const from = dayAfter(daysOfPeriod(period, startDay).end);
  switch (standingOfPeriod(period, today, startDay)) {
    case 'running':
      return [{ kind: 'running-period', end: intervalOfPeriod(period, startDay).end, from }];
    case 'later':
      return [{ kind: 'period-after-today', from }];
    case 'finished':
      return today < from ? [{ kind: 'open-in-dhis2', from }] : [];
  }
}

/** A period of Bikram Sambat is right for a Nepali DHIS2 alone, which cannot be seen without asking one. */
export const calendarNotices = (
  period: Period,
  calendar: string | undefined,
): readonly PeriodNotice[] =>
  calendar === undefined && isBikramSambatPeriod(period)
    ? [{ kind: 'bikram-sambat-period', period }]
    : [];
