import type { ContactId } from './lineage.ts';
import type { OrgUnitId } from './org-unit-mapping.ts';

/** A place that maps org units. */
interface PlaceWithOrgUnits {
  /** From the place itself up. */
  readonly lineage: readonly ContactId[];
  readonly orgUnits: readonly OrgUnitId[];
}

/** An org unit with the places that map it. */
interface OrgUnitWithPlaces {
  readonly id: OrgUnitId;
  readonly places: readonly {
    readonly contact: ContactId;
    /** From the place itself up. */
    readonly lineage: readonly ContactId[];
  }[];
}

/**
 * The nearest place above that maps other org units than a place: which of the two a document counts
 * at is a choice. Where both map the same, nothing overlaps.
 */
export const overlappingPlace = (
  { lineage, orgUnits }: PlaceWithOrgUnits,
  orgUnitsOf: (place: ContactId) => readonly OrgUnitId[] | undefined,
): ContactId | undefined =>
  lineage.slice(1).find((above) => {
    const others = orgUnitsOf(above);
    return others !== undefined && !isSameSet(orgUnits, others);
  });

const isSameSet = (some: readonly OrgUnitId[], others: readonly OrgUnitId[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));

/**
 * Whether any place lies below one that maps other org units, so that it matters where the numbers of a
 * CHW count.
 *
 * @example
 * hasOverlappingPlaces([
 *   { id: 'COUNTY', places: [{ contact: 'county', lineage: ['county'] }] },
 *   { id: 'UNIT', places: [{ contact: 'unit', lineage: ['unit', 'county'] }] },
 * ]) // => true
 */
export function hasOverlappingPlaces(orgUnits: readonly OrgUnitWithPlaces[]): boolean {
  const mapped = new Map<ContactId, { lineage: readonly ContactId[]; orgUnits: OrgUnitId[] }>();
  for (const { id, places } of orgUnits) {
    for (const { contact, lineage } of places) {
      const place = mapped.get(contact) ?? { lineage, orgUnits: [] };
      if (!place.orgUnits.includes(id)) place.orgUnits.push(id);
      mapped.set(contact, place);
    }
  }
  return [...mapped.values()].some(
    (place) => overlappingPlace(place, (id) => mapped.get(id)?.orgUnits) !== undefined,
  );
}
