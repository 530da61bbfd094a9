import type { Contributor } from '../review/completeness/contributors.ts';
import type { ContactId } from '../place/lineage.ts';
import type { Account } from '../permission/account.ts';
import type { AccountSync } from './account-sync.ts';
import { contactSync, type SyncDays } from './contact-sync.ts';

/** What was read of syncs; nothing at all where nobody may ask, or the CHT does not tell. */
export type SyncsRead =
  | { readonly status: 'read'; readonly accounts: readonly AccountSync[] }
  /** The CHT was asked, and did not answer as it does. */
  | { readonly status: 'failed'; readonly words: string };

/** What an officer is told of syncs. None of it changes a number, nor who is *early*. */
export type SyncReview =
  | {
      readonly status: 'read';
      /** Who reported or should have, and was in touch after the period's end. */
      readonly inTouch: number;
      /** Who is early and was not in touch since. */
      readonly early: number;
      readonly cannotSync: number;
    }
  | { readonly status: 'failed'; readonly words: string };

/** Whether somebody changed last before the period's end, and was not in touch after it. */
export const isEarlyStill = ({ early, sync }: Pick<Contributor, 'early' | 'sync'>): boolean =>
  early === true && sync?.state !== 'in-touch';

/**
 * Adds to everybody what is known of their syncs.
 *
 * @param accounts with the contacts that they are of
 */
export function withSyncs<T extends Contributor>(
  contributors: readonly T[],
  accounts: readonly Account[],
  read: SyncsRead | undefined,
  days: SyncDays,
): readonly T[] {
  if (read?.status !== 'read') return contributors;
  const syncs = new Map(read.accounts.map((one) => [one.account, one]));
  const ofContacts = new Map<ContactId | undefined, AccountSync[]>();
  for (const { id, contact } of accounts) {
    const sync = syncs.get(id);
    if (sync !== undefined) ofContacts.set(contact, [...(ofContacts.get(contact) ?? []), sync]);
  }
  return contributors.map((contributor) => {
    const sync = contactSync(ofContacts.get(contributor.owner) ?? [], days);
    return sync === undefined ? contributor : { ...contributor, sync };
  });
}

/** The figures of it; undefined where nothing is known. */
export function syncReview(
  contributors: readonly Contributor[],
  read: SyncsRead | undefined,
): SyncReview | undefined {
  if (read?.status !== 'read') return read;
  const inState = (state: 'in-touch' | 'cannot-sync'): number =>
    contributors.filter(({ sync }) => sync?.state === state).length;
  return {
    status: 'read',
    inTouch: inState('in-touch'),
    early: contributors.filter(isEarlyStill).length,
    cannotSync: inState('cannot-sync'),
  };
}
