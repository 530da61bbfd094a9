import { isBikramSambatMonth } from '../period/bikram-sambat.ts';
import { parsePeriod, periodTypeOf, tagOfMonth, type Period } from '../period/period.ts';
import { isPeriodType, similarPeriodType, type PeriodType } from '../period/period-type.ts';
import {
  isWeekPeriodType,
  parseWeekPeriod,
  weekPeriodTypeOf,
  type WeekPeriodType,
} from '../period/week-period.ts';
import { err, ok, type Result } from '../result.ts';
import type { DataSet } from '../settings/data-set.ts';
import type { MonthStartDate } from '../settings/month-start-date.ts';
import type { RuleError } from './export-error.ts';
import type { ExportRequest } from './export-request.ts';

/**
 * The period type of a data set: that of the settings, else that of DHIS2's metadata where they are at
 * hand, else months. A type that months do not add up to is refused, and so is one that nobody knows:
 * to take either for months would send a month as something else.
 *
 * @example
 * periodTypeOfDataSet({ id: 'VMuFODsyWaO', periodType: 'Quarterly' }, {}) // => { ok: true, value: 'Quarterly' }
 */
export function periodTypeOfDataSet(
  { id, periodType: ofSettings }: DataSet,
  { periodType: ofMetadata, monthly }: Pick<ExportRequest, 'periodType' | 'monthly'>,
): Result<PeriodType, Extract<RuleError, { code: 'unsupported-period-type' }>> {
  if (monthly === true) return ok('Monthly');
  const text = ofSettings ?? ofMetadata ?? 'Monthly';
  if (isPeriodType(text)) return ok(text);
  const like = similarPeriodType(text);
  return err({
    code: 'unsupported-period-type',
    dataSet: id,
    periodType: text,
    ...(like === undefined ? {} : { like }),
  });
}

/**
 * The period type of a data set that takes weeks, where the numbers are counted by day; undefined otherwise.
 *
 * @example
 * weekTypeOfDataSet({ id: 'VMuFODsyWaO', periodType: 'Weekly' }, { countedByDay: true }) // => 'Weekly'
 */
export function weekTypeOfDataSet(
  { periodType: ofSettings }: DataSet,
  { periodType: ofMetadata, countedByDay }: Pick<ExportRequest, 'periodType' | 'countedByDay'>,
): WeekPeriodType | undefined {
  const text = ofSettings ?? ofMetadata ?? '';
  return countedByDay === true && isWeekPeriodType(text) ? text : undefined;
}

/** Why a period that is asked for is none. */
type BadPeriod = Extract<RuleError, { code: 'bad-period' }>;

/**
 * The period that is asked for, which has to be one of the data set's type.
 *
 * @param months the project's: what it calls its periods
 */
export function periodOfRequest(
  text: string,
  type: PeriodType | WeekPeriodType,
  months: MonthStartDate,
): Result<Period, BadPeriod> {
  const week = parseWeekPeriod(text);
  if (week !== undefined && weekPeriodTypeOf(week) === type) return ok(week);
  const period = parsePeriod(text);
  if (period !== undefined && periodTypeOf(period) === type) return ok(period);
  return err(badPeriod(text, type, months));
}

/**
 * Refuses a week that is named by a year of Bikram Sambat: which days DHIS2 means by it is not known, and by
 * its digits it would be a week long after today.
 */
export function weekOfNoYear(
  period: Period,
  type: WeekPeriodType,
  months: MonthStartDate,
): BadPeriod | undefined {
  const year = tagOfMonth(Number(period.slice(0, 4)), 1);
  const isMeant = typeof months !== 'number' && isBikramSambatMonth(year);
  return isMeant ? badPeriod(period, type, months) : undefined;
}

const badPeriod = (
  period: string,
  type: PeriodType | WeekPeriodType,
  months: MonthStartDate,
): BadPeriod => ({
  code: 'bad-period',
  period,
  ...(type === 'Monthly' ? {} : { periodType: type }),
  ...(typeof months === 'number' ? {} : { calendar: months.calendar }),
});
