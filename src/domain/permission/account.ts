import type { ContactId } from '../place/lineage.ts';
import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';

/** An account of the CHT, from its document of type `user-settings`. */
export interface Account {
  readonly id: string;
  /** The contact of whoever uses it; undefined where the document names none. */
  readonly contact: ContactId | undefined;
  readonly roles: readonly string[];
  /** The places that it works for: `facility_id`, one or several. */
  readonly facilities: readonly ContactId[];
}

/**
 * Reads a `user-settings` document; undefined where the document is none. Source: medic/cht-core,
 * shared-libs/user-management.
 *
 * @example
 * decodeAccount({ _id: 'org.couchdb.user:a', type: 'user-settings', contact_id: 'chw', roles: ['chw'] })
 * // => { id: 'org.couchdb.user:a', contact: 'chw', roles: ['chw'], facilities: [] }
 */
export function decodeAccount(document: unknown): Account | undefined {
  const id = fieldOf(document, '_id');
  const isAccount =
    fieldOf(document, 'type') === 'user-settings' && fieldOf(document, '_deleted') !== true;
  if (typeof id !== 'string' || !isAccount) return undefined;
  const contact = fieldOf(document, 'contact_id');
  const facility = fieldOf(document, 'facility_id');
  return {
    id,
    contact: isFilledText(contact) ? contact : undefined,
    roles: listOf(fieldOf(document, 'roles')).filter(isFilledText),
    facilities: (Array.isArray(facility) ? listOf(facility) : [facility]).filter(isFilledText),
  };
}

/**
 * The roles of people who work on a phone: those that `settings.roles` marks `offline: true`.
 *
 * @example
 * offlineRoles({ roles: { chw: { offline: true }, hrio: {} } }) // => Set { 'chw' }
 */
export function offlineRoles(settings: unknown): ReadonlySet<string> {
  const roles = fieldOf(settings, 'roles');
  return new Set(
    Object.entries(isRecord(roles) ? roles : {})
      .filter(([, role]) => fieldOf(role, 'offline') === true)
      .map(([name]) => name),
  );
}

/**
 * The owners of usable accounts, each once: those that name an existing contact and have an offline
 * role.
 *
 * @param exists whether there is a contact of an id
 */
export const ownersOfAccounts = (
  accounts: readonly Account[],
  offline: ReadonlySet<string>,
  exists: (id: ContactId) => boolean,
): ReadonlySet<ContactId> =>
  new Set(
    accounts.flatMap(({ contact, roles }) =>
      contact !== undefined && roles.some((role) => offline.has(role)) && exists(contact)
        ? [contact]
        : [],
    ),
  );
