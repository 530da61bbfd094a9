import { compareCodeUnits } from '../code-unit-order.ts';
import { notConfigured } from '../settings/mapping-notices.ts';
import type { DataSet } from '../settings/data-set.ts';
import type { ChosenOrgUnits } from './chosen-org-units.ts';
import type { Contact } from './contact.ts';
import type { MappedContact, OrgUnitId, OrgUnitMapping } from './org-unit-mapping.ts';
import { overlappingPlace } from './overlapping-places.ts';

/** Something about the mapped places that the officer should know before using the numbers. */
export type PlaceNotice =
  /** A place maps several org units for this data set: its documents count once at each. */
  | {
      readonly kind: 'several-org-units';
      readonly contact: string;
      readonly name: string;
      readonly orgUnits: readonly OrgUnitId[];
    }
  /** A mapped place lies below another one: which of them a document counts at is a choice. */
  | {
      readonly kind: 'overlapping-org-units';
      readonly contact: string;
      readonly name: string;
      readonly above: string;
      readonly nameAbove: string;
    }
  /** A mapping of a place names a data set that is not configured: its numbers stand elsewhere. */
  | {
      readonly kind: 'not-configured-data-set';
      readonly contact: string;
      readonly name: string;
      readonly dataSet: string;
      readonly like?: string;
    };

/** The notices about the chosen places, in the order of their contacts' ids. */
export function placeNotices(
  mapping: OrgUnitMapping,
  chosen: ChosenOrgUnits,
): readonly PlaceNotice[] {
  const inChoice = [...mapping.values()]
    .filter(({ contact }) => chosen.places === undefined || chosen.places.has(contact.id))
    .sort((a, b) => compareCodeUnits(a.contact.id, b.contact.id));
  return inChoice.flatMap((mapped) => [...severalOrgUnits(mapped), ...overlaps(mapped, mapping)]);
}

function severalOrgUnits({ contact, orgUnits }: MappedContact): readonly PlaceNotice[] {
  if (orgUnits.length < 2) return [];
  return [{ kind: 'several-org-units', contact: contact.id, name: contact.name, orgUnits }];
}

function overlaps(
  { contact, orgUnits }: MappedContact,
  mapping: OrgUnitMapping,
): readonly PlaceNotice[] {
  const { lineage } = contact;
  const id = overlappingPlace({ lineage, orgUnits }, (place) => mapping.get(place)?.orgUnits);
  const above = id === undefined ? undefined : mapping.get(id)?.contact;
  if (above === undefined) return [];
  return [
    {
      kind: 'overlapping-org-units',
      contact: contact.id,
      name: contact.name,
      above: above.id,
      nameAbove: above.name,
    },
  ];
}

/**
 * The mappings of places for data sets that are not configured, in the order of their contacts' ids;
 * of a choice those of the chosen places and below.
 *
 * @param contacts every contact with `dhis` entries
 */
export const notConfiguredPlaces = (
  contacts: readonly Contact[],
  { places }: ChosenOrgUnits,
  dataSets: readonly DataSet[],
): readonly PlaceNotice[] =>
  contacts
    .filter(({ lineage }) => places === undefined || lineage.some((id) => places.has(id)))
    .sort((a, b) => compareCodeUnits(a.id, b.id))
    .flatMap(({ id, name, dhis }) =>
      notConfigured(dhis, dataSets).map((found) => ({
        kind: 'not-configured-data-set' as const,
        contact: id,
        name,
        ...found,
      })),
    );
