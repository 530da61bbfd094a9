import type { DataInputPeriod, DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { hasReversedInputPeriods, generationOf } from '../dhis2-metadata/dhis2-version.ts';
import { isBikramSambatPeriod } from '../period/calendar-of-server.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { DAY } from '../period/day.ts';
import { daysOfPeriod } from '../period/days-of-period.ts';
import {
  monthNumber,
  monthsOfPeriod,
  periodOfMonth,
  periodTypeOf,
  tagOfMonthNumber,
  type Period,
  type Tag,
} from '../period/period.ts';
import { tagOfDate } from '../period/reporting-interval.ts';
import {
  shorterPeriodOfDate,
  shorterPeriodTypeOf,
  typeOfAnyPeriod,
} from '../period/shorter-period.ts';
import { startOfUtcDay, utcDayOf } from '../period/utc-day.ts';
import type { Finding } from './finding.ts';
import { STORES } from './importer-response.ts';
import { finding } from './new-finding.ts';

/** What DHIS2 will say of sending a period's values on a day. */
export function periodFindings(
  period: Period,
  metadata: DataSetMetadata,
  today: CalendarDate,
): readonly Finding[] {
  const { periodType, dataInputPeriods = [] } = metadata;
  if (periodType !== undefined && periodType !== typeOfAnyPeriod(period)) {
    return [finding('wrong-period-type', undefined, { periodType })];
  }
  const found = [...future(period, metadata, today), ...expired(period, metadata, today)];
  if (dataInputPeriods.length === 0) return found;
  return [
    // Where a data set has input periods, 2.43 asks nothing else about the day.
    ...found.map((one) => ({ ...one, since243: STORES })),
    ...inputPeriodFindings(period, dataInputPeriods, today, metadata.version),
  ];
}

/** Beyond these a year has no longer four digits; a number so great stands for "always". */
const MOST_PERIODS = 1000;

function future(
  period: Period,
  { openFuturePeriods }: DataSetMetadata,
  today: CalendarDate,
): readonly Finding[] {
  if (openFuturePeriods === undefined) return [];
  const ahead = Math.max(-MOST_PERIODS, Math.min(Math.trunc(openFuturePeriods), MOST_PERIODS));
  const latest = periodOn(period, today, ahead - 1);
  return daysOfPeriod(period).start > daysOfPeriod(latest).start
    ? [finding('future-period', undefined, { latestPeriod: latest })]
    : [];
}

/** The period of the same type that runs on a day, or one so many later; earlier where the number is negative. */
function periodOn(period: Period, day: CalendarDate, periodsLater: number): Period {
  const shorter = shorterPeriodTypeOf(period);
  if (shorter !== undefined) return shorterPeriodOfDate(day, shorter, periodsLater);
  const running = periodOfMonth(monthOfDhis2(period, day), periodTypeOf(period));
  return periodAfter(running, periodsLater);
}

/** The month of a day, in the calendar of a period. */
const monthOfDhis2 = (period: Period, day: CalendarDate): Tag =>
  tagOfDate(day, isBikramSambatPeriod(period) ? { calendar: 'bikram-sambat', startDay: 1 } : 1);

/** The period of the same type some periods later; earlier where the number is negative. */
function periodAfter(period: Period, count: number): Period {
  const months = monthsOfPeriod(period);
  const [first = '' as Tag] = months;
  const number = monthNumber(first) + count * months.length;
  return periodOfMonth(tagOfMonthNumber(number), periodTypeOf(period));
}

function expired(
  period: Period,
  { expiryDays }: DataSetMetadata,
  today: CalendarDate,
): readonly Finding[] {
  if (expiryDays === undefined || expiryDays <= 0) return [];
  const { end } = daysOfPeriod(period);
  // Locked from the midnight that ends the last of these days.
  const daysSince = (startOfUtcDay(today) - startOfUtcDay(end)) / DAY;
  if (daysSince <= expiryDays) return [];
  const locked = utcDayOf(startOfUtcDay(end) + (Math.floor(expiryDays) + 1) * DAY);
  return [finding('expired-period', undefined, { date: locked })];
}

/**
 * Of a period that is open, and of one that is not. Where the version is not known both may be 2.43.0 to
 * 2.43.1.1, which read the days the wrong way round.
 */
function inputPeriodFindings(
  period: Period,
  periods: readonly DataInputPeriod[],
  today: CalendarDate,
  version: string | undefined,
): readonly Finding[] {
  const own = periods.filter((one) => one.period === period);
  const isReversed = version !== undefined && hasReversedInputPeriods(version);
  if (own.some((one) => isOpenOn(one, today))) {
    const mayBeReversed = isReversed || generationOf(version) === undefined;
    return mayBeReversed ? [finding('reversed-input-periods', undefined)] : [];
  }
  // A period that is not listed at all is refused by every version.
  return isReversed && own.length > 0 ? [] : [finding('outside-input-periods', undefined)];
}

/** On the first and last day the hour decides, which is not asked here: those days are open. */
function isOpenOn({ openingDate, closingDate }: DataInputPeriod, today: CalendarDate): boolean {
  if (openingDate !== undefined && openingDate.slice(0, 10) > today) return false;
  if (closingDate === undefined || closingDate.slice(0, 10) > today) return true;
  return closingDate.startsWith(today) && !/^.{10}(T00:00|$)/.test(closingDate);
}
