import type { ContactId } from './lineage.ts';
import { orgUnitsOfMapping, type OrgUnitId, type MappedLineages } from './org-unit-mapping.ts';

/** The org units that a file is to hold, and the places whose owners matter for them. */
export interface ChosenOrgUnits {
  readonly orgUnits: ReadonlySet<OrgUnitId>;
  /**
   * The contacts that map one of them. Owners without any of these on their lineage neither change
   * a row nor are listed. Undefined when everything is chosen: then every document matters.
   */
  readonly places: ReadonlySet<ContactId> | undefined;
}

/** The first org unit asked for that no contact maps, or undefined when all are known. */
export const unknownOrgUnit = (
  asked: readonly OrgUnitId[],
  mapping: MappedLineages,
): OrgUnitId | undefined => {
  const known = orgUnitsOfMapping(mapping);
  return asked.find((orgUnit) => !known.has(orgUnit));
};

/**
 * The org units chosen: those asked for and, with `children`, the mapped ones below any place that
 * maps one of them. An empty choice is all.
 */
export function chosenOrgUnits(
  asked: readonly OrgUnitId[],
  children: boolean,
  mapping: MappedLineages,
): ChosenOrgUnits {
  if (asked.length === 0) return { orgUnits: orgUnitsOfMapping(mapping), places: undefined };
  const orgUnits = new Set(asked);
  if (children) {
    const places = placesOf(orgUnits, mapping);
    for (const { contact, orgUnits: below } of mapping.values()) {
      // A chosen place is not below itself: what else it maps was not asked for.
      const above = contact.lineage.slice(1);
      if (above.some((id) => places.has(id))) below.forEach((id) => orgUnits.add(id));
    }
  }
  return { orgUnits, places: placesOf(orgUnits, mapping) };
}

const placesOf = (
  orgUnits: ReadonlySet<OrgUnitId>,
  mapping: MappedLineages,
): ReadonlySet<ContactId> => {
  const places = new Set<ContactId>();
  for (const [id, mapped] of mapping) {
    if (mapped.orgUnits.some((orgUnit) => orgUnits.has(orgUnit))) places.add(id);
  }
  return places;
};
