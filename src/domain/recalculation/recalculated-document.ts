import type { Tag } from '../period/period.ts';
import type { ContactId } from '../place/lineage.ts';
import type { TargetValue } from './score.ts';

/** A target document that was calculated from the reports, in the form in which phones write theirs. */
export interface RecalculatedDocument {
  readonly _id: string;
  readonly type: 'target';
  readonly user: string;
  readonly owner: ContactId;
  readonly reporting_period: Tag;
  /** Up to when the reports are known. */
  readonly updated_date: number;
  readonly targets: readonly TargetValue[];
}

/** Whose target document it is. */
export interface TargetsOfAccount {
  readonly tag: Tag;
  readonly owner: ContactId;
  /** The account's id, `org.couchdb.user:achieng`. */
  readonly user: string;
}

/**
 * Writes the values of an account as a target document, so that all rules of an export count it as it is.
 *
 * @param at milliseconds since 1970: the day as of which it is calculated
 * @example
 * recalculatedDocument({ tag: '2026-10', owner: 'a', user: 'org.couchdb.user:a' }, [], 0)._id
 * // => 'target~2026-10~a~org.couchdb.user:a'
 */
export const recalculatedDocument = (
  { tag, owner, user }: TargetsOfAccount,
  targets: readonly TargetValue[],
  at: number,
): RecalculatedDocument => ({
  _id: `target~${tag}~${owner}~${user}`,
  type: 'target',
  user,
  owner,
  reporting_period: tag,
  updated_date: at,
  targets,
});
