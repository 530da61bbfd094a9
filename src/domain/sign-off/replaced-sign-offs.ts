import type { NewSignOff } from './sign-off-report.ts';
import type { SignOff } from './sign-off.ts';

/**
 * A new sign-off with those of its place, month and data set that it comes after, though they are dated
 * later. A clock that was days ahead wrote them, and they would stand again once their date comes.
 *
 * @param known all that is known of, of whatever place and month
 */
export function replacing(signOff: NewSignOff, known: readonly SignOff[]): NewSignOff {
  const { place, tag, dataSet, reportedDate } = signOff;
  const replaces = known
    .filter((one) => one.place === place && one.tag === tag && one.dataSet === dataSet)
    .filter((one) => one.reportedDate >= reportedDate)
    .map(({ id }) => id);
  return replaces.length === 0 ? signOff : { ...signOff, replaces };
}

/**
 * Which sign-offs of a month and data set another one of the same place was written after, whatever the
 * dates say.
 *
 * @param signOffs those that may replace
 * @example
 * isReplacedBy([{ place: 'unit', replaces: ['b'], … }])({ place: 'unit', id: 'b' }) // => true
 */
export function isReplacedBy(
  signOffs: readonly Pick<SignOff, 'place' | 'replaces'>[],
): (one: Pick<SignOff, 'place' | 'id'>) => boolean {
  const replaced = new Set(
    signOffs.flatMap(({ place, replaces = [] }) => replaces.map((id) => keyOf({ place, id }))),
  );
  return (one) => replaced.has(keyOf(one));
}

const keyOf = ({ place, id }: Pick<SignOff, 'place' | 'id'>): string => JSON.stringify([place, id]);
