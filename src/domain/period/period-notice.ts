import type { MonthStartDate } from '../settings/month-start-date.ts';
import { calendarDate, type CalendarDate } from './calendar-date.ts';
import { periodStatus } from './offered-period.ts';
import { yearAndMonth, type Tag } from './period.ts';
import { intervalOfTag } from './reporting-interval.ts';

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
  /** The CHT's interval has ended, the calendar month of DHIS2's period has not. */
  | { readonly kind: 'open-in-dhis2'; readonly from: CalendarDate };

/**
 * What there is to say about a period on a day: nothing once its calendar month is over. DHIS2 by
 * default (`openFuturePeriods` 0) takes a monthly period from the day after its last one.
 *
 * @example
 * periodNotices('2026-11', '2026-11-25', 21) // => [{ kind: 'open-in-dhis2', from: '2026-12-01' }]
 */
export function periodNotices(
  tag: Tag,
  today: CalendarDate,
  startDay: MonthStartDate,
): readonly PeriodNotice[] {
  const from = firstDayAfter(tag);
  switch (periodStatus(tag, today, startDay)) {
    case 'running':
      return [{ kind: 'running-period', end: intervalOfTag(tag, startDay).end, from }];
    case 'later':
      return [{ kind: 'period-after-today', from }];
    case 'finished':
      return today < from ? [{ kind: 'open-in-dhis2', from }] : [];
  }
}

function firstDayAfter(tag: Tag): CalendarDate {
  const { year, month } = yearAndMonth(tag);
  return month === 12 ? calendarDate(year + 1, 1, 1) : calendarDate(year, month + 1, 1);
}
