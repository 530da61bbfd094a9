import type { Contact } from '../place/contact.ts';
import type { ContactId } from '../place/lineage.ts';
import { fieldOf } from '../unknown-json.ts';
import type { TargetComparison } from './compare-targets.ts';
import type { Lateness } from './late-report.ts';

/** What reports that came late do to a target. */
export interface LateOfTarget {
  /** What the reports give without them. */
  readonly withoutLate: TargetComparison['recalculated'];
  readonly late: readonly { readonly why: Lateness }[];
}

/**
 * Whether a phone says more than the reports on the server justify, for a reason that is no late work: contacts
 * that it counted are not the CHW's any more, or their reports are not on the server any more
 * (https://github.com/medic/cht-core/issues/11306). Where reports that came late are the whole difference, or one was
 * corrected after the phone wrote, it is told by these instead.
 */
export function isSurplus(
  { phone, difference }: Pick<TargetComparison, 'phone' | 'difference'>,
  { withoutLate, late }: LateOfTarget,
): boolean {
  if (difference === undefined || (difference.pass >= 0 && difference.total >= 0)) return false;
  if (late.some(({ why }) => why === 'changed-later')) return false;
  const isExplained =
    late.length > 0 && withoutLate?.pass === phone?.pass && withoutLate?.total === phone?.total;
  return !isExplained;
}

/** Why a contact is none any more that a CHW's reports are counted for. */
export type Departure = 'moved' | 'deleted' | 'muted';

/** A contact about whom a CHW reported in the interval, and who is not theirs any more. */
export interface DepartedContact {
  readonly contact: ContactId;
  readonly why: Departure;
  /** How many of the CHW's reports of the interval are about them. */
  readonly reports: number;
}

/**
 * Why a contact is not a CHW's any more; undefined where it is.
 *
 * @param contact undefined where it is deleted
 * @param document the same as stored: the CHT writes into `muted` since when somebody is
 * @param facilities the places of the CHW's account
 * @example
 * departureOf({ lineage: ['mother', 'area-2'] }, {}, ['area-1']) // => 'moved'
 */
export function departureOf(
  contact: Pick<Contact, 'lineage'> | undefined,
  document: unknown,
  facilities: readonly ContactId[],
): Departure | undefined {
  if (contact === undefined) return 'deleted';
  if (!contact.lineage.some((id) => facilities.includes(id))) return 'moved';
  const muted = fieldOf(document, 'muted');
  return muted === undefined || muted === null || muted === false || muted === ''
    ? undefined
    : 'muted';
}
