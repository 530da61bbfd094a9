import { at, type Document, filled } from './json.ts';
import { orgUnitsOf } from './mappings.ts';

const CONTACT_TYPES = ['contact', 'person', 'clinic', 'health_center', 'district_hospital'];
const MOST_STEPS = 50;

/** Whether a document is a contact. */
export const isContact = (document: Document | undefined): boolean =>
  CONTACT_TYPES.includes(filled(document?.['type']) ?? '');

/** The ids of a contact and the places above it, nearest first, by the contact's own document. */
export function lineageOf(contact: Document): readonly string[] {
  const ids = [contact._id];
  let parent = contact['parent'];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const id = filled(at(parent, '_id'));
    if (id === undefined || ids.includes(id)) break;
    ids.push(id);
    parent = at(parent, 'parent');
  }
  return ids;
}

/** Which org units the file may have rows of; undefined is all of them. */
export function orgUnitsOfFile(
  documents: ReadonlyMap<string, Document>,
  {
    dataSet,
    orgUnits,
    children,
  }: { dataSet: string; orgUnits: readonly string[]; children: boolean },
): ReadonlySet<string> | undefined {
  if (orgUnits.length === 0) return undefined;
  const wanted = new Set(orgUnits);
  if (!children) return wanted;
  const contacts = [...documents.values()].filter(isContact);
  const places = new Set<string>();
  for (const contact of contacts) {
    if (orgUnitsOf(contact, dataSet).some((id) => orgUnits.includes(id))) places.add(contact._id);
  }
  for (const contact of contacts) {
    if (!lineageOf(contact).some((id) => places.has(id))) continue;
    for (const id of orgUnitsOf(contact, dataSet)) wanted.add(id);
  }
  return wanted;
}
