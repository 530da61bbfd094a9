import {
  contactTypes,
  settingsCopy,
  signOffRoles,
  telephoneRoles,
  typesOnTelephones,
  type DatabaseError,
  type JsonRecord,
  type Result,
  type TelephoneRoles,
  type TypesOnTelephones,
} from '../../domain/index.ts';
import { accountsOf } from '../accounts/read-accounts.ts';
import { settingsOf } from '../configuration/read-settings.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { mappedContactsOf } from '../places/read-contacts.ts';

/** What is set up on a server and an extension on a phone cannot read. */
export interface TelephoneSetup extends TypesOnTelephones {
  /** See `settingsCopy`. */
  readonly settings: JsonRecord;
  /** The mapped places, by their ids in order: nothing but their mapping. */
  readonly places: readonly { readonly _id: string; readonly dhis: unknown }[];
  readonly roles: TelephoneRoles;
  /** See `signOffRoles`, in order. */
  readonly signOffRoles: readonly string[];
}

/**
 * Reads what goes with an extension to the phones: with the rights of an administrator, since nobody
 * else may read the accounts.
 *
 * @example
 * const setup = await readTelephoneSetup(database);
 * if (setup.ok) console.log(setup.value.areaTypes);
 */
export const readTelephoneSetup = (
  database: Database,
  options: ReadOptions = {},
): Promise<Result<TelephoneSetup, DatabaseError>> =>
  toResult(async () => {
    const settings = await settingsOf(database, options);
    const hasViews = await hasInstalledViews(database, options);
    const mapped = await mappedContactsOf(database, hasViews, contactTypes(settings), options);
    const accounts = await accountsOf(database, options);
    const roles = telephoneRoles(settings);
    const ofPhones = accounts.filter((account) =>
      account.roles.some((role) => [...roles.chw, ...roles.supervisor].includes(role)),
    );
    const ids = ofPhones.flatMap(({ contact, facilities }) => [
      ...facilities,
      ...(contact === undefined ? [] : [contact]),
    ]);
    const contacts: unknown[] = [];
    for await (const found of documentsByIds(database, [...new Set(ids)], options)) {
      contacts.push(...found.map(({ document }) => document));
    }
    return {
      settings: settingsCopy(settings),
      places: [...mapped.values()]
        .map(({ id, dhis }) => ({ _id: id, dhis }))
        .sort((a, b) => (a._id < b._id ? -1 : 1)),
      roles,
      signOffRoles: [...signOffRoles(settings)].sort(),
      ...typesOnTelephones(roles, accounts, contacts),
    };
  });
