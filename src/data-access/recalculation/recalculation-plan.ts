import {
  contactTypes,
  decodeContact,
  type Contact,
  type ContactId,
  type DatabaseError,
  type JsonRecord,
  type Phone,
  type Result,
} from '../../domain/index.ts';
import { settingsOf } from '../configuration/read-settings.ts';
import type { Database } from '../connection/connection.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { mappedContactsOf } from '../places/read-contacts.ts';
import { readPhones } from './read-phones.ts';
import { recordsByIds } from './records-by-ids.ts';

/** Whose targets can be calculated, and the documents that decide where they count. */
export interface RecalculablePhones {
  /** The field `settings` of the document `settings`. */
  readonly settings: unknown;
  readonly phones: readonly Phone[];
  /** The owners' own contacts, by their ids. */
  readonly owners: ReadonlyMap<ContactId, Contact>;
  /** The documents of the owners, of the places above them, and of all contacts with mappings. */
  readonly contacts: readonly JsonRecord[];
}

/** Reads the accounts whose phones write target documents, and the contacts that place them. */
export const readRecalculablePhones = (
  database: Database,
  options: ReadOptions = {},
): Promise<Result<RecalculablePhones, DatabaseError>> =>
  toResult(async () => {
    const settings = await settingsOf(database, options);
    const types = contactTypes(settings);
    const phones = await readPhones(database, settings, options);
    const documents = new Map<string, JsonRecord>();
    const owners = new Map<ContactId, Contact>();
    const ownerIds = [...new Set(phones.map(({ owner }) => owner))];
    for (const document of await recordsByIds(database, ownerIds, options)) {
      const owner = decodeContact(document, types);
      if (owner === undefined) continue;
      owners.set(owner.id, owner);
      documents.set(owner.id, document);
    }
    const mapped = await mappedContactsOf(
      database,
      await hasInstalledViews(database, options),
      types,
      options,
    );
    const above = [...owners.values()].flatMap(({ lineage }) => lineage.slice(1));
    const further = new Set([...mapped.keys(), ...above]);
    const missing = [...further].filter((id) => !documents.has(id)).sort();
    for (const document of await recordsByIds(database, missing, options)) {
      documents.set(String(document['_id']), document);
    }
    return {
      settings,
      phones: phones.filter(({ owner }) => owners.has(owner)),
      owners,
      contacts: [...documents.values()],
    };
  });
