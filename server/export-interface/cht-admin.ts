import type { PhonesAsked, SyncsAsked } from '../../src/data-access/index.ts';
import type { PhonesRead, SyncsRead } from '../../src/domain/index.ts';

/** With what the environment says who asks the CHT what only its administrators may ask. */
export type ChtEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The `Authorization` header of `CHT_ADMIN_USER` and `CHT_ADMIN_PASSWORD`; undefined where they are
 * not given.
 */
export function chtAdminOf({
  CHT_ADMIN_USER: user = '',
  CHT_ADMIN_PASSWORD: password = '',
}: ChtEnvironment): string | undefined {
  return user === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/**
 * What a review is told of syncs; undefined where it has nothing to tell.
 *
 * @param isNamed whether the account is one of its own: then it is told that it has no right
 * @param named where it is named
 */
export function syncsForReview(
  asked: SyncsAsked,
  isNamed: boolean,
  named = 'CHT_ADMIN_USER',
): SyncsRead | undefined {
  if (asked.status === 'read' || asked.status === 'failed') return asked;
  return asked.status === 'no-right' && isNamed
    ? {
        status: 'failed',
        words: `${named} is no administrator of the CHT, or has another password`,
      }
    : undefined;
}

/** What is told of phones to whoever asked for it: always something. */
export function phonesForReview(asked: PhonesAsked): PhonesRead {
  if (asked.status === 'read' || asked.status === 'failed') return asked;
  const words =
    asked.status === 'no-right'
      ? 'the account has neither can_export_devices_details nor can_export_all in the CHT'
      : 'no CHT that tells of phones is at this address';
  return { status: 'failed', words };
}
