// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { dayNumber, dayOf } from './day.ts';
import { firstDay, PERIOD_TYPES, type PeriodType } from './period-types.ts';

/** A period, by the id that DHIS2 stores; both days belong to it. */
export interface Period {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
}

const periodOf = (type: PeriodType, start: number): Period => ({
  id: type.idOf(start),
  type: type.name,
  start: dayOf(firstDay(type, start)),
  end: dayOf(firstDay(type, start + type.length) - 1),
});

/** Reads a period's id, undefined where it is none. `parsePeriod('202602')?.type // => 'Monthly'` */
export function parsePeriod(id: string): Period | undefined {
  for (const type of PERIOD_TYPES) {
    const start = type.startOf(id);
    if (start !== undefined) return periodOf(type, start);
  }
  return undefined;
}

const isStart = ({ length, anchor }: PeriodType, start: number): boolean =>
  (start - anchor) % length === 0;

/** Where a day lies, counted in the type's own unit. */
const placeOf = ({ unit }: PeriodType, day: string): number =>
  unit === 'day' ? dayNumber(day) : Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Reads ADX's form of a period: the first day and how long. `parseAdxPeriod('2026-02-01/P1M')` */
export function parseAdxPeriod(text: string): Period | undefined {
  const [, day = '', count, letter] = /^(\d{4}-\d\d-\d\d)\/P(\d+)([DMY])$/.exec(text) ?? [];
  const unit = letter === 'D' ? 'day' : 'month';
  const length = Number(count) * (letter === 'Y' ? 12 : 1);
  if (Number.isNaN(dayNumber(day)) || (unit === 'month' && !day.endsWith('-01'))) return undefined;
  const type = PERIOD_TYPES.find(
    (candidate) =>
      candidate.unit === unit &&
      candidate.length === length &&
      candidate.name !== 'QuarterlyNov' &&
      isStart(candidate, placeOf(candidate, day)),
  );
  return type && periodOf(type, placeOf(type, day));
}

/**
 * Whether a period lies after the latest for which data may be entered: the one before today's, and
 * as many more as the data set opens.
 */
export function isInFuture(period: Period, today: string, openFuturePeriods: number): boolean {
  const type = PERIOD_TYPES.find(({ name }) => name === period.type);
  if (type === undefined) throw new Error(`unknown type of period: ${period.type}`);
  const now = placeOf(type, today);
  const current = now - ((((now - type.anchor) % type.length) + type.length) % type.length);
  const latest = current + (openFuturePeriods - 1) * type.length;
  return placeOf(type, period.start) > latest;
}

/** Whether a period's data may no longer be entered; 0 days means that they always may. */
export const isExpired = (period: Period, today: string, expiryDays: number): boolean =>
  // Data may be entered until the moment at which that many days and one more have passed.
  expiryDays > 0 && dayNumber(today) >= dayNumber(period.end) + expiryDays + 1;
