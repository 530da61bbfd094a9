import {
  BUILT_IN_CONTACT_TYPES,
  isIdentifier,
  orgUnitMapping,
  type Contact,
  type ContactId,
  type ContactTypes,
  type DatabaseError,
  type ExportRequest,
  type MappedContact,
  type OrgUnitId,
  type OrgUnitMapping,
  type Result,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { contactsByIds, mappedContactsOf } from './read-contacts.ts';

/** A contact that maps an org unit, with the names of the places above it, nearest first. */
export interface PlaceOfOrgUnit {
  readonly contact: ContactId;
  readonly name: string;
  readonly above: readonly string[];
  /** The ids of itself and the places above it, nearest first. */
  readonly lineage: readonly ContactId[];
}

/** An org unit that can be chosen for a data set. */
export interface OrgUnit {
  readonly id: OrgUnitId;
  /** Whether DHIS2 can know it. Rows of one that is not well-formed are left out of a file. */
  readonly isWellFormed: boolean;
  /** The contacts that map it, by their ids: one, but for a faulty or deliberate repetition. */
  readonly places: readonly PlaceOfOrgUnit[];
}

/** Which org units are asked for: those of an export of the same options. */
export interface MappedOrgUnits extends Partial<
  Pick<ExportRequest, 'generalOrgUnits' | 'idsOfCodes'>
> {
  readonly dataSet: string;
  /** The types of contacts of the instance, as its settings have them; see `contactTypes`. */
  readonly types?: ContactTypes;
}

/** Reads the org units that contacts map for a data set, in no particular order. */
export const readOrgUnits = (
  database: Database,
  {
    dataSet,
    types = BUILT_IN_CONTACT_TYPES,
    generalOrgUnits = 'unless-specific',
    idsOfCodes,
  }: MappedOrgUnits,
  options: ReadOptions = {},
): Promise<Result<readonly OrgUnit[], DatabaseError>> =>
  toResult(async () => {
    const hasViews = await hasInstalledViews(database, options);
    const contacts = await mappedContactsOf(database, hasViews, types, options);
    const mapping = orgUnitMapping(contacts.values(), dataSet, generalOrgUnits, idsOfCodes);
    return orgUnits(mapping, await namesAbove(database, contacts, { mapping, types }, options));
  });

/** The names of all contacts on the lineages of the mapped ones; those not yet known are read. */
async function namesAbove(
  database: Database,
  known: ReadonlyMap<ContactId, Contact>,
  { mapping, types }: { readonly mapping: OrgUnitMapping; readonly types: ContactTypes },
  options: ReadOptions,
): Promise<ReadonlyMap<ContactId, string>> {
  const names = new Map([...known.values()].map(({ id, name }) => [id, name]));
  const lineages = [...mapping.values()].flatMap(({ contact }) => contact.lineage);
  const missing = [...new Set(lineages)].filter((id) => !names.has(id));
  for await (const contacts of contactsByIds(database, missing, types, options)) {
    contacts.forEach(({ id, name }) => names.set(id, name));
  }
  return names;
}

function orgUnits(
  mapping: OrgUnitMapping,
  names: ReadonlyMap<ContactId, string>,
): readonly OrgUnit[] {
  const places = new Map<OrgUnitId, PlaceOfOrgUnit[]>();
  // A database gives them in the order of whichever view it has.
  const byId = [...mapping].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, mapped] of byId) {
    const place = placeOf(mapped, names);
    mapped.orgUnits.forEach((id) => places.set(id, [...(places.get(id) ?? []), place]));
  }
  return [...places].map(([id, of]) => ({ id, isWellFormed: isIdentifier(id), places: of }));
}

function placeOf(
  { contact }: MappedContact,
  names: ReadonlyMap<ContactId, string>,
): PlaceOfOrgUnit {
  const { id, name, lineage } = contact;
  // A place above that was deleted has no name; its id still tells equal names apart.
  return {
    contact: id,
    name,
    above: lineage.slice(1).map((above) => names.get(above) ?? above),
    lineage,
  };
}
