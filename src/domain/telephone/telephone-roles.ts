import { offlineRoles, type Account } from '../permission/account.ts';
import { fieldOf, listOf } from '../unknown-json.ts';
import { typeOfContact } from './chws-of-area.ts';

/** Who works on phones, and what for. */
export interface TelephoneRoles {
  /** Offline roles that do not see others' targets. */
  readonly chw: readonly string[];
  /** Offline roles with the permission `can_aggregate_targets`. */
  readonly supervisor: readonly string[];
}

/**
 * The roles of CHWs and supervisors: by the permission with which the CHT's own app shows a supervisor
 * the targets of others.
 *
 * @example
 * telephoneRoles({ roles: { chw: { offline: true } }, permissions: {} }) // => { chw: ['chw'], supervisor: [] }
 */
export function telephoneRoles(settings: unknown): TelephoneRoles {
  const permitted = listOf(fieldOf(fieldOf(settings, 'permissions'), 'can_aggregate_targets'));
  const offline = [...offlineRoles(settings)];
  return {
    chw: offline.filter((role) => !permitted.includes(role)),
    supervisor: offline.filter((role) => permitted.includes(role)),
  };
}

/** Of which types the contacts and the places of accounts for phones are. */
export interface TypesOnTelephones {
  readonly areaTypes: readonly string[];
  readonly personTypes: readonly string[];
}

/**
 * The types of the places of CHWs, and of all people who have accounts for phones, each list in order.
 *
 * @param contacts the documents of these places and people
 */
export function typesOnTelephones(
  { chw, supervisor }: TelephoneRoles,
  accounts: readonly Account[],
  contacts: readonly unknown[],
): TypesOnTelephones {
  const types = new Map(
    contacts.map((contact) => [fieldOf(contact, '_id'), typeOfContact(contact)] as const),
  );
  const typesOf = (ids: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(ids.flatMap((id) => types.get(id) ?? []))].sort();
  const having = (roles: readonly string[]): readonly Account[] =>
    accounts.filter((account) => account.roles.some((role) => roles.includes(role)));
  return {
    areaTypes: typesOf(having(chw).flatMap(({ facilities }) => facilities)),
    personTypes: typesOf(having([...chw, ...supervisor]).map(({ contact }) => contact)),
  };
}
