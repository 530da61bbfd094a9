import {
  decodeAccount,
  fieldOf,
  isFilledText,
  listOf,
  parseJson,
  type Account,
} from '../../domain/index.ts';
import { cookie } from './cookies.ts';
import { askServer } from './ask-server.ts';
import type { Reader } from './source.ts';

/** What is in the cookie that the CHT writes at sign-in. */
const signedIn = (field: 'name' | 'roles'): unknown => {
  const context = parseJson(cookie('userCtx') ?? '');
  return context.ok ? fieldOf(context.value, field) : undefined;
};

/** The name of whoever is signed in. */
export function signedInUser(): string | undefined {
  const name = signedIn('name');
  return isFilledText(name) ? name : undefined;
}

/** The roles of whoever is signed in. */
export const signedInRoles = (): readonly string[] =>
  listOf(signedIn('roles')).filter(isFilledText);

/** Under which key this phone remembers who an account is: ids alone. */
const keyOf = (user: string): string => `cht-dhis2-extension:${user}`;

/**
 * Who the account of a user is. The CHT tells an extension its reader's account only by a cookie with
 * the name (medic/cht-core#11164): the account's own document is asked for while there is a
 * connection, and what it said is remembered on the phone. Whom the phone remembers is not kept
 * waiting for an answer: it is for the next time.
 */
export async function readerOf(user: string): Promise<Reader> {
  const asked = askForAccount(user);
  const account = remembered(user) ?? (await asked);
  const roles = signedInRoles();
  if (account === undefined) return { user, facilities: [], roles };
  const { contact, facilities } = account;
  return { user, facilities, roles, ...(contact === undefined ? {} : { contact }) };
}

async function askForAccount(user: string): Promise<Account | undefined> {
  const answer = await askServer(accountId(user));
  const account = answer.kind === 'there' ? decodeAccount(answer.document) : undefined;
  if (account !== undefined) remember(user, account);
  return account;
}

/** The id of the document of an account. */
const accountId = (user: string): string => `org.couchdb.user:${user}`;

function remember(user: string, { contact, facilities }: Account): void {
  try {
    const account = { contact_id: contact, facility_id: facilities };
    localStorage.setItem(keyOf(user), JSON.stringify(account));
  } catch {
    // The store is full, or closed to us: it is asked for again next time.
  }
}

function remembered(user: string): Account | undefined {
  const kept = parseJson(localStorage.getItem(keyOf(user)) ?? '');
  return kept.ok
    ? decodeAccount({ ...Object(kept.value), _id: accountId(user), type: 'user-settings' })
    : undefined;
}
