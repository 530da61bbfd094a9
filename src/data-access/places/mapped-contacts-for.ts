import {
  chosenOrgUnits,
  orgUnitMapping,
  type Contact,
  type ContactId,
  type ContactTypes,
  type ExportRequest,
  type OrgUnitId,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { mappedContactsByKeys, type MappedContactKey } from './read-contacts.ts';

/**
 * Reads those mapped contacts that decide anything for the chosen org units, from the product's
 * view: the ones that map them, all below these, and the ones above, of which a notice tells. For
 * any request with chosen org units the rules give the same with these as with all mapped contacts.
 */
export async function mappedContactsFor(
  database: Database,
  request: ExportRequest,
  types: ContactTypes,
  options: ReadOptions,
): Promise<readonly Contact[]> {
  const contacts = new Map<ContactId, Contact>();
  const askedOrgUnits = new Set<OrgUnitId>();
  const askedPlaces = new Set<ContactId>();
  const codes = codesOfIds(request);
  const withCodes = (ids: readonly OrgUnitId[]): readonly string[] =>
    ids.flatMap((id) => [id, ...(codes.get(id) ?? [])]);
  let keys = keysOf('org-unit', withCodes(request.orgUnits), askedOrgUnits);
  while (keys.length > 0) {
    const found = await mappedContactsByKeys(database, keys, types, options);
    found.forEach((contact) => contacts.set(contact.id, contact));
    const mapping = orgUnitMapping(
      contacts.values(),
      request.dataSet,
      request.generalOrgUnits,
      request.idsOfCodes,
    );
    const chosen = chosenOrgUnits(request.orgUnits, request.children, mapping);
    const places = [...(chosen.places ?? [])].filter((id) => !askedPlaces.has(id));
    const above = places.flatMap((id) => contacts.get(id)?.lineage.slice(1) ?? []);
    keys = [
      // An org unit found below may be mapped by a contact elsewhere too.
      ...keysOf('org-unit', withCodes([...chosen.orgUnits]), askedOrgUnits),
      ...keysOf('below', places, askedPlaces),
      ...[...new Set(above)].map((id): MappedContactKey => ['contact', id]),
    ];
  }
  return [...contacts.values()];
}

/** The view knows an org unit by the text of each mapping, which may be its code. */
function codesOfIds({ idsOfCodes = new Map() }: ExportRequest): ReadonlyMap<OrgUnitId, string[]> {
  const codes = new Map<OrgUnitId, string[]>();
  for (const [code, id] of idsOfCodes) codes.set(id, [...(codes.get(id) ?? []), code]);
  return codes;
}

function keysOf(
  kind: MappedContactKey[0],
  ids: readonly string[],
  asked: Set<string>,
): readonly MappedContactKey[] {
  const further = [...new Set(ids)].filter((id) => !asked.has(id));
  further.forEach((id) => asked.add(id));
  return further.map((id): MappedContactKey => [kind, id]);
}
