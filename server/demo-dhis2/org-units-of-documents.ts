import { type Contact, decodeContact, fieldOf, isFilledText } from '../../src/domain/index.ts';
import type { OrganisationUnit } from '../../instruments/dhis2-import-model/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { identifierOf } from './identifier-of.ts';

/** A country's org units, as far as documents tell of them. */
export interface OrgUnitsOfDocuments {
  /** Those that places map, and those of the places above. */
  readonly all: readonly OrganisationUnit[];
  /** The ids of those that places map, for whichever of the data sets. */
  readonly mapped: readonly string[];
}

/**
 * The org units that places map as a tree, with the places above them, which have org units in DHIS2
 * whether or not the CHT knows them. An entry for a data set that is none of these maps nothing.
 */
export function orgUnitsOfDocuments(
  documents: readonly StoredDocument[],
  dataSets: ReadonlySet<unknown>,
): OrgUnitsOfDocuments {
  const isOfDataSets = (dataSet: unknown): boolean =>
    dataSet === undefined || dataSets.has(dataSet);
  const orgUnitsOf = ({ dhis }: Contact): readonly string[] =>
    dhis
      .filter((entry) => isOfDataSets(fieldOf(entry, 'dataSet')))
      .map((entry) => fieldOf(entry, 'orgUnit'))
      .filter(isFilledText);
  const contacts = new Map(
    documents.flatMap((document) => {
      const contact = decodeContact(document);
      return contact === undefined ? [] : [[contact.id, contact] as const];
    }),
  );
  const idOf = (place: string): string => {
    const contact = contacts.get(place);
    return (contact && orgUnitsOf(contact)[0]) ?? identifierOf('org unit', place);
  };
  const all = new Map<string, OrganisationUnit>();
  const add = (id: string, place: string, lineage: readonly string[]): void => {
    if (all.has(id)) return;
    const path = [...new Set([...lineage.slice(1).map(idOf).reverse(), id])];
    const name = contacts.get(place)?.name ?? '';
    const above = path.at(-2);
    all.set(id, {
      id,
      name: name === '' ? id : name,
      shortName: name === '' || name.length > 50 ? id : name,
      path: `/${path.join('/')}`,
      ...(above === undefined ? {} : { parent: { id: above } }),
      level: path.length,
      openingDate: '2015-01-01T00:00:00.000',
    });
  };
  const mapped = new Set<string>();
  for (const contact of contacts.values()) {
    for (const id of orgUnitsOf(contact)) {
      mapped.add(id);
      // Its own place first: one above it may map the same.
      contact.lineage.forEach((place, index) => {
        add(index === 0 ? id : idOf(place), place, contact.lineage.slice(index));
      });
    }
  }
  return { all: [...all.values()], mapped: [...mapped] };
}
