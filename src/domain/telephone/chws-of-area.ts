import { compareCodeUnits } from '../code-unit-order.ts';
import { revisionsOf } from '../conflicting-revisions.ts';
import type { ContactId } from '../place/lineage.ts';
import { decodePerson, type Person } from '../place/person.ts';
import { contactTypes } from '../settings/contact-types.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';
import type { ExtensionConfig } from './extension-config.ts';

/** How a CHW of an area stands in a month, as far as a phone can know. */
export type ChwStanding =
  /** A document counts. */
  | 'reported'
  /** No document counts: idle, not synced, or this phone has not synced since. */
  | 'missing'
  /** The phone may not see the CHW, and so not the documents either. */
  | 'hidden';

/** Somebody whose numbers belong to the area. */
export interface ChwOfArea {
  readonly id: ContactId;
  /** '' where the phone may not see the CHW. */
  readonly name: string;
  /** As stored, '' where there is none. */
  readonly phone: string;
  /** The name of the place whose primary contact it is, else '' */
  readonly place: string;
  /** That place; absent where it is the primary contact of none. */
  readonly placeId?: ContactId;
  readonly standing: ChwStanding;
}

/**
 * Who is expected in an area: the primary contacts of the places of CHWs, and whoever's documents
 * counted in this month or one before it. A phone knows no accounts, so that it cannot know more.
 *
 * @param documents places and people that the phone holds, of conflicting revisions all
 * @param reported the owners whose documents count in the month
 * @param earlier those whose documents counted in months before
 */
export function chwsOfArea(
  { settings, areaTypes }: Pick<ExtensionConfig, 'settings' | 'areaTypes'>,
  documents: readonly unknown[],
  reported: ReadonlySet<ContactId>,
  earlier: ReadonlySet<ContactId>,
): readonly ChwOfArea[] {
  const types = contactTypes(settings);
  const { winners } = revisionsOf(documents);
  const people = new Map<ContactId, Person>(
    winners.flatMap((document) => {
      const person = decodePerson(document, types);
      return person === undefined ? [] : [[person.id, person] as const];
    }),
  );
  const placeOf = new Map<ContactId, { readonly name: string; readonly id: ContactId }>();
  for (const document of winners) {
    const primary = primaryContactOf(document);
    if (primary === undefined || !areaTypes.includes(typeOfContact(document) ?? '')) continue;
    const [id, name] = [fieldOf(document, '_id'), fieldOf(document, 'name')];
    if (placeOf.has(primary) || !isFilledText(id)) continue;
    placeOf.set(primary, { id, name: isFilledText(name) ? name : '' });
  }
  const ids = new Set([...placeOf.keys(), ...reported, ...earlier]);
  return [...ids].sort(compareCodeUnits).map((id) => {
    const [person, place] = [people.get(id), placeOf.get(id)];
    return {
      id,
      name: person?.name ?? '',
      phone: person?.phone ?? '',
      place: place?.name ?? '',
      ...(place === undefined ? {} : { placeId: place.id }),
      standing: reported.has(id) ? 'reported' : person === undefined ? 'hidden' : 'missing',
    };
  });
}

/**
 * The primary contact of a place: an id, or a document with one.
 *
 * @example
 * primaryContactOf({ _id: 'area', contact: { _id: 'chw' } }) // => 'chw'
 */
export function primaryContactOf(place: unknown): ContactId | undefined {
  const contact = fieldOf(place, 'contact');
  const id = isFilledText(contact) ? contact : fieldOf(contact, '_id');
  return isFilledText(id) ? id : undefined;
}

/**
 * The type of a contact by the hierarchy: `contact_type`, or a type of the CHT's own.
 *
 * @example
 * typeOfContact({ type: 'contact', contact_type: 'area' }) // => 'area'
 */
export function typeOfContact(document: unknown): string | undefined {
  const type = fieldOf(document, 'type');
  const configured = fieldOf(document, 'contact_type');
  if (type === 'contact' && isFilledText(configured)) return configured;
  return isFilledText(type) ? type : undefined;
}
