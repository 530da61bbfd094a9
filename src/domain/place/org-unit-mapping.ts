import { isFor, isGeneral, type DhisEntry } from '../dhis-entry.ts';
import { identifierText } from '../identifier.ts';
import { fieldOf } from '../unknown-json.ts';
import type { Contact } from './contact.ts';
import type { ContactId } from './lineage.ts';

/** The id of a DHIS2 org unit as a contact's mapping writes it, well-formed or not. */
export type OrgUnitId = string;

/** When a contact's general entries apply beside entries for the chosen data set. */
export type GeneralOrgUnits = 'unless-specific' | 'always';

/** A contact that carries a non-empty `dhis.orgUnit` for the chosen data set. */
export interface MappedContact {
  readonly contact: Contact;
  readonly orgUnits: readonly OrgUnitId[];
}

/** The mapped contacts of a data set by the id of the contact. */
export type OrgUnitMapping = ReadonlyMap<ContactId, MappedContact>;

/** What of a mapping says which org units lie below which. */
export type MappedLineages = ReadonlyMap<
  ContactId,
  {
    readonly contact: Pick<Contact, 'lineage'>;
    readonly orgUnits: readonly OrgUnitId[];
  }
>;

/**
 * The org units of one contact for a data set. Entries for the data set displace general ones,
 * unless `general` is `always` as in CHT Core. An org unit named twice is one.
 *
 * @param ids the id of each code that may stand in a mapping
 *
 * @example
 * orgUnitsOf({ dhis: [{ orgUnit: 'A' }, { orgUnit: 'B', dataSet: 'D' }] }, 'D', 'unless-specific') // => ['B']
 */
export function orgUnitsOf(
  contact: Pick<Contact, 'dhis'>,
  dataSet: string,
  general: GeneralOrgUnits,
  ids?: ReadonlyMap<string, OrgUnitId>,
): readonly OrgUnitId[] {
  const orgUnit = (entry: DhisEntry): readonly OrgUnitId[] => {
    const id = identifierText(fieldOf(entry, 'orgUnit'));
    return id === undefined ? [] : [ids?.get(id) ?? id];
  };
  const specific = contact.dhis.filter((entry) => isFor(entry, dataSet)).flatMap(orgUnit);
  if (specific.length > 0 && general === 'unless-specific') return [...new Set(specific)];
  const applicable = contact.dhis.filter((entry) => isGeneral(entry) || isFor(entry, dataSet));
  return [...new Set(applicable.flatMap(orgUnit))];
}

/** The mapping of a data set, from all contacts that carry `dhis` entries. */
export function orgUnitMapping(
  contacts: Iterable<Contact>,
  dataSet: string,
  general: GeneralOrgUnits,
  ids?: ReadonlyMap<string, OrgUnitId>,
): OrgUnitMapping {
  const mapping = new Map<ContactId, MappedContact>();
  for (const contact of contacts) {
    const orgUnits = orgUnitsOf(contact, dataSet, general, ids);
    if (orgUnits.length > 0) mapping.set(contact.id, { contact, orgUnits });
  }
  return mapping;
}

/** All org units of a mapping, each once. */
export const orgUnitsOfMapping = (mapping: MappedLineages): ReadonlySet<OrgUnitId> =>
  new Set([...mapping.values()].flatMap((mapped) => mapped.orgUnits));
