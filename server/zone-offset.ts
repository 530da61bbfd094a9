/** Of an instant the minutes by which a zone is behind UTC, as `Date.prototype.getTimezoneOffset` gives them. */
export type ZoneOffset = (instant: number) => number;

const MINUTE = 60_000;
/** Offsets change at whole quarters of an hour at the earliest. */
const QUARTER = 15 * MINUTE;
const MOST_KEPT = 100_000;

/**
 * The offset of a zone from UTC. Rules ask for it with every date that they take apart: what was worked out
 * once is kept.
 *
 * @param zone a name that `Intl` knows
 * @throws {RangeError} where there is no such zone
 * @example
 * zoneOffset('Africa/Nairobi')(0) // => -180
 */
export function zoneOffset(zone: string): ZoneOffset {
  const calendar = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const kept = new Map<number, number>();
  return (instant) => {
    if (Number.isNaN(new Date(instant).getTime())) return Number.NaN;
    const quarter = Math.floor(instant / QUARTER);
    const known = kept.get(quarter);
    if (known !== undefined) return known;
    const offset = (quarter * QUARTER - wallClock(calendar, quarter * QUARTER)) / MINUTE;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(quarter, offset);
    return offset;
  };
}

/** What the clocks of a zone show, as if it were UTC. */
function wallClock(calendar: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(calendar.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const date = new Date(0);
  date.setUTCFullYear(year, part('month') - 1, part('day'));
  date.setUTCHours(part('hour'), part('minute'), part('second'));
  return date.getTime();
}
