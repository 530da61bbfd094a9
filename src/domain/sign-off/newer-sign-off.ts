import type { SignOff } from './sign-off.ts';

/**
 * Whether a sign-off is newer than another one of the same place, month and data set. A date that no
 * clock can have shown is the oldest; of two alike the greater id is newer.
 *
 * @param latest the last instant that a report can have been written at; see `lastPossibleInstant`
 * @example
 * isNewerSignOff({ id: 'a', reportedDate: 2 }, { id: 'b', reportedDate: 1 }, 1) // => false
 */
export function isNewerSignOff(
  one: Pick<SignOff, 'id' | 'reportedDate'>,
  other: Pick<SignOff, 'id' | 'reportedDate'> | undefined,
  latest: number,
): boolean {
  if (other === undefined) return true;
  const dateOf = ({ reportedDate }: Pick<SignOff, 'reportedDate'>): number =>
    reportedDate > latest ? -Infinity : reportedDate;
  const [date, before] = [dateOf(one), dateOf(other)];
  return date === before ? one.id > other.id : date > before;
}
