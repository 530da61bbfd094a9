import {
  endOfUtcDay,
  intervalOfTag,
  startOfUtcDay,
  tagOfDate,
  type Tag,
} from '../../src/domain/index.ts';

/** A month of the county: the days of one reporting interval. */
export interface Month {
  /** `YYYY-MM`, as phones write it into the ids of target documents: the month in which it ends. */
  readonly tag: string;
  /** 1 to 12. */
  readonly number: number;
  /** Its first day, `YYYY-MM-DD`. */
  readonly start: string;
  /** How many days it has. */
  readonly days: number;
}

const DAY_IN_MS = 24 * 3_600_000;
const NAIROBI_AHEAD_IN_MS = 3 * 3_600_000;

/**
 * The month that lies a number of months before the one that a date is in.
 *
 * @param startDay the day on which months start
 * @example
 * monthsBefore('2026-11-21', 1, 1).tag // => '2026-10'
 */
export function monthsBefore(today: string, back: number, startDay: number): Month {
  const [year = 0, month = 0] = tagOfDate(today, startDay).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - back, 1));
  const tag = first.toISOString().slice(0, 7);
  const { start, end } = intervalOfTag(tag as Tag, startDay);
  const days = (endOfUtcDay(end) - startOfUtcDay(start)) / DAY_IN_MS;
  return { tag, number: first.getUTCMonth() + 1, start, days };
}

/** Which day of a month a date is. `dayWithin({ start: '2026-11-01', … }, '2026-11-21') // => 21` */
export const dayWithin = ({ start }: Month, date: string): number =>
  (startOfUtcDay(date) - startOfUtcDay(start)) / DAY_IN_MS + 1;

/** What a phone in Nairobi writes as `updated_date`: milliseconds at its own midnight of a day. */
export const midnightInNairobi = ({ start }: Month, day: number): number =>
  startOfUtcDay(start) + (day - 1) * DAY_IN_MS - NAIROBI_AHEAD_IN_MS;
