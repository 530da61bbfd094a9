import { fieldOf, isFilledText, type ContactId } from '../../domain/index.ts';
import type { HeldDocuments } from './held-documents.ts';

/** Who has written target documents on a phone, and the places where they stand. */
export interface WrittenBy {
  readonly owners: readonly unknown[];
  readonly places: readonly unknown[];
}

/** Of the ids of all target documents: no other document needs to be gone over. */
export async function writtenBy(
  held: Pick<HeldDocuments, 'byIds' | 'idsBetween'>,
): Promise<WrittenBy> {
  const ids = await held.idsBetween({ start: 'target~', end: 'target\u007f' });
  // target~<month>~<owner>~<account>: an owner with tildes in its id is found later, with everybody.
  const owners = await held.byIds([...new Set(ids.flatMap((id) => id.split('~')[2] ?? []))]);
  const places = await held.byIds([...new Set(owners.flatMap(parentOf))]);
  return { owners, places };
}

function parentOf(contact: unknown): readonly ContactId[] {
  const parent = fieldOf(fieldOf(contact, 'parent'), '_id');
  return isFilledText(parent) ? [parent] : [];
}
