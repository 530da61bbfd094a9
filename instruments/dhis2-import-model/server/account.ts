// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { User } from '../import-request.ts';

/** Somebody who may sign in, by name and password or by a personal access token. */
export interface Account extends User {
  readonly username: string;
  readonly password: string;
  readonly token?: string;
  /** The language in which DHIS2 shows itself to them. */
  readonly language?: string;
}

/** The account that a header `Authorization` proves, undefined where it proves none. */
export function accountOf(
  authorization: string | undefined,
  accounts: readonly Account[],
): Account | undefined {
  const [, scheme, secret] = /^(\w+)\s+(\S+)$/.exec(authorization ?? '') ?? [];
  switch (scheme?.toLowerCase()) {
    case 'apitoken':
      return accounts.find(({ token }) => token !== undefined && token === secret);
    case 'basic': {
      const given = Buffer.from(secret ?? '', 'base64').toString('utf8');
      return accounts.find(({ username, password }) => `${username}:${password}` === given);
    }
    default:
      return undefined;
  }
}
