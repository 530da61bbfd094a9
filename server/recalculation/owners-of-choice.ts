import {
  contactTypes,
  decodeContact,
  type Contact,
  type ContactId,
  type JsonRecord,
  type OrgUnitId,
  orgUnitsOf,
} from '../../src/domain/index.ts';

/** The places that decide who is below which org unit. */
export interface ChosenOrgUnits {
  readonly dataSet: string;
  readonly orgUnits: readonly OrgUnitId[];
  /** The ids of org units by the codes that may stand in mappings. */
  readonly idsOfCodes?: ReadonlyMap<string, OrgUnitId> | undefined;
}

/**
 * Tells of a contact whether it is one of those named, and stands below a place that maps a chosen org unit
 * or maps one itself; undefined where all are wanted.
 *
 * @param contacts the documents of all places with mappings
 * @param chosen absent, or without org units: all
 * @param owners the people who alone are wanted; absent: all
 */
export function isOfChoice(
  settings: unknown,
  contacts: readonly JsonRecord[],
  chosen?: ChosenOrgUnits,
  owners?: readonly ContactId[],
): ((contact: Pick<Contact, 'lineage' | 'id'>) => boolean) | undefined {
  const isBelow =
    chosen === undefined || chosen.orgUnits.length === 0
      ? undefined
      : isBelowChosen(settings, contacts, chosen);
  if (owners === undefined) return isBelow;
  return (contact) => owners.includes(contact.id) && (isBelow?.(contact) ?? true);
}

function isBelowChosen(
  settings: unknown,
  contacts: readonly JsonRecord[],
  { dataSet, orgUnits, idsOfCodes }: ChosenOrgUnits,
): (contact: Pick<Contact, 'lineage'>) => boolean {
  const types = contactTypes(settings);
  const places = new Set<ContactId>();
  for (const document of contacts) {
    const contact = decodeContact(document, types);
    if (contact === undefined) continue;
    const mapped = orgUnitsOf(contact, dataSet, 'always', idsOfCodes);
    if (mapped.some((id) => orgUnits.includes(id))) places.add(contact.id);
  }
  return ({ lineage }) => lineage.some((id) => places.has(id));
}
