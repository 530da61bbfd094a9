import { type LoggedSending, sendingKey } from './sending.ts';

/**
 * What two logs have of a month, the newest first. A sending that stands in both is shown once: a data store that took
 * it and whose answer was lost is followed by a second log that keeps it too, there perhaps without a name.
 *
 * @example
 * joinedSendings([{ by: 'ann', … }], [{ by: '', … }, { by: 'ben', … }]) // => [{ by: 'ben', … }, { by: 'ann', … }]
 */
export function joinedSendings(
  stored: readonly LoggedSending[],
  kept: readonly LoggedSending[],
): readonly LoggedSending[] {
  const others = kept.filter((one) => !stored.some((other) => isSame(one, other)));
  return [...stored, ...others].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

const isSame = (kept: LoggedSending, stored: LoggedSending): boolean =>
  sendingKey(kept) === sendingKey(stored) &&
  kept.way === stored.way &&
  kept.sha256 === stored.sha256 &&
  (kept.by === stored.by || kept.by === '');
