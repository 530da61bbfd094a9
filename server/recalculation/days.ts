import type { CalendarDate, Days, Instants } from '../../src/domain/index.ts';
import { type ZoneOffset, zoneOffset } from '../zone-offset.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The first and the last instant of some days in a time zone: in the one in which the rules run too. */
export function instantsOfDays({ start, end }: Days, timeZone: string): Instants {
  const offset = zoneOffset(timeZone);
  return {
    start: startOfDay(start, 0, offset),
    end: startOfDay(end, 1, offset) - 1,
  };
}

/** The midnight before an instant, as phones date their documents. */
export function midnightBefore(instant: number, timeZone: string): number {
  return startOfDay(dateInZone(instant, timeZone), 0, zoneOffset(timeZone));
}

/** The date on the calendar of a time zone. */
export function dateInZone(instant: number, timeZone: string): CalendarDate {
  const clock = instant - zoneOffset(timeZone)(instant) * MINUTE;
  return new Date(clock).toISOString().slice(0, 10);
}

/** Midnight of a day, or of so many days later; where clocks skip it, the instant in its place. */
function startOfDay(date: CalendarDate, daysLater: number, offset: ZoneOffset): number {
  const clock = Date.parse(`${date}T00:00:00Z`) + daysLater * DAY;
  // The offset of a day before and after: around a change of the clocks one of them is right.
  const guesses = [clock - DAY, clock + DAY].map((near) => clock + offset(near) * MINUTE);
  const right = guesses.find((guess) => guess - offset(guess) * MINUTE === clock);
  return right ?? Math.max(...guesses);
}
