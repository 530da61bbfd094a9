import {
  decodePhones,
  fieldOf,
  isFilledText,
  phonesBehind,
  type PhonesRead,
} from '../../domain/index.ts';
import { askChtFor, type ChtApi, notRead } from './ask-cht.ts';

/** What was read of phones, or why nothing is known. */
export type PhonesAsked =
  | PhonesRead
  /** The account has neither `can_export_devices_details` nor `can_export_all`. */
  | { readonly status: 'no-right' }
  /** There is no CHT that tells of phones. */
  | { readonly status: 'not-told' };

/**
 * Asks the CHT which phones have older settings than the server. It costs the CHT a whole view of
 * telemetry: on request only. Source: medic/cht-core, api/src/services/export/user-devices.js.
 *
 * @param database the name of the CHT's database, which has the settings: `medic`
 * @throws when the signal aborts
 * @example
 * await readPhones({ fetchFn: fetch, baseUrl: 'https://cht.example.org', authorization }, 'medic')
 * // => { status: 'read', accounts: 50, behind: [{ account: 'org.couchdb.user:a', … }] }
 */
export async function readPhones(api: ChtApi, database: string): Promise<PhonesAsked> {
  const phones = await askChtFor(api, '/api/v2/export/user-devices?format=json', decodePhones);
  if (!phones.ok) return notRead(phones.error);
  const current = await askChtFor(api, `/${database}/settings`, revisionOf);
  return current.ok ? phonesBehind(phones.value, current.value) : notRead(current.error);
}

const revisionOf = (document: unknown): string | undefined => {
  const revision = fieldOf(document, '_rev');
  return isFilledText(revision) ? revision : undefined;
};
