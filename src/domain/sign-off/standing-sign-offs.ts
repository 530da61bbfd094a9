import type { Tag } from '../period/period.ts';
import type { ContactId } from '../place/lineage.ts';
import type { Account } from '../permission/account.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { isNewerSignOff } from './newer-sign-off.ts';
import { isReplacedBy } from './replaced-sign-offs.ts';
import { SIGN_OFF_PERMISSION, type SignOff } from './sign-off.ts';

/**
 * The roles that may sign numbers off: those that `settings.permissions.can_validate_dhis2` lists.
 *
 * @example
 * signOffRoles({ permissions: { can_validate_dhis2: ['supervisor'] } }) // => Set { 'supervisor' }
 */
export const signOffRoles = (settings: unknown): ReadonlySet<string> =>
  new Set(
    listOf(fieldOf(fieldOf(settings, 'permissions'), SIGN_OFF_PERMISSION)).filter(isFilledText),
  );

/** Why a report is no validation: it is shown as reported, no more. */
export type NotValid =
  /** No account of who signs has a role that may. */
  | 'no-role'
  /** No such account works for the place: a CHW may write one for the own area in the name of another. */
  | 'other-place';

/** Whom the project lets sign numbers off. */
export interface Signatories {
  readonly accounts: readonly Account[];
  /** See {@link signOffRoles}. */
  readonly roles: ReadonlySet<string>;
}

/**
 * Why a sign-off does not count; undefined where it does. The CHT does not check that a report's contact
 * is who wrote it, so it counts only where an account of that contact has a role that may sign, and
 * works for the very place.
 */
export function whyNotValid(
  { contact, place }: Pick<SignOff, 'contact' | 'place'>,
  { accounts, roles }: Signatories,
): NotValid | undefined {
  const able = accounts.filter(
    (account) =>
      contact !== undefined &&
      account.contact === contact &&
      account.roles.some((role) => roles.has(role)),
  );
  if (able.length === 0) return 'no-role';
  return able.some(({ facilities }) => facilities.includes(place)) ? undefined : 'other-place';
}

/** A sign-off that is shown, and no more. */
export interface ReportedSignOff {
  readonly signOff: SignOff;
  readonly why: NotValid;
}

/** What is said today of places in a month. */
export interface StandingSignOffs {
  /** Of each place the one that stands, withdrawn or not. */
  readonly ofPlaces: ReadonlyMap<ContactId, SignOff>;
  /** Of each place the newest that does not count, where it is newer than the one that stands. */
  readonly reported: ReadonlyMap<ContactId, ReportedSignOff>;
}

/**
 * The sign-offs that stand for a data set and a month: of each place the newest that counts, see
 * `isNewerSignOff`, but for those that one which counts replaces.
 *
 * @param latest the last instant that a report can have been written at; see `lastPossibleInstant`
 */
export function standingSignOffs(
  signOffs: readonly SignOff[],
  { dataSet, tag }: { readonly dataSet: string; readonly tag: Tag },
  signatories: Signatories,
  latest: number,
): StandingSignOffs {
  const ofPlaces = new Map<ContactId, SignOff>();
  const reported = new Map<ContactId, ReportedSignOff>();
  const ofMonth = signOffs
    .filter((one) => one.dataSet === dataSet && one.tag === tag)
    .map((signOff) => ({ signOff, why: whyNotValid(signOff, signatories) }));
  const isReplaced = isReplacedBy(
    ofMonth.flatMap(({ signOff, why }) => (why === undefined ? signOff : [])),
  );
  for (const { signOff, why } of ofMonth) {
    const { place } = signOff;
    if (why === undefined) {
      if (isReplaced(signOff)) continue;
      if (isNewerSignOff(signOff, ofPlaces.get(place), latest)) ofPlaces.set(place, signOff);
    } else if (isNewerSignOff(signOff, reported.get(place)?.signOff, latest)) {
      reported.set(place, { signOff, why });
    }
  }
  for (const [place, { signOff }] of reported) {
    if (!isNewerSignOff(signOff, ofPlaces.get(place), latest)) reported.delete(place);
  }
  return { ofPlaces, reported };
}
