import {
  decodePerson,
  type ContactConflict,
  type ContactId,
  type ContactTypes,
  type DatabaseError,
  type Person,
  type Result,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';

/** People and places that were read, and those of them with conflicting revisions. */
export interface People {
  readonly people: Map<ContactId, Person>;
  readonly conflicts: ContactConflict[];
}

/** Reads contacts with what a review asks about people; what is missing or no contact is left out. */
export async function addPeople(
  { people, conflicts }: People,
  database: Database,
  ids: Iterable<ContactId>,
  { types, ...options }: ReadOptions & { readonly types: ContactTypes },
): Promise<void> {
  const unread = [...new Set(ids)].filter((id) => !people.has(id));
  for await (const documents of documentsByIds(database, unread, options)) {
    for (const { document, conflicts: leaves } of documents) {
      const winner = decodePerson(document, types);
      if (winner === undefined) continue;
      people.set(winner.id, winner);
      const others = leaves.flatMap((leaf) => decodePerson(leaf, types) ?? []);
      if (others.length > 0) conflicts.push({ winner, others });
    }
  }
}

/**
 * Reads contacts by their ids, for names and phone numbers; what is missing or no contact is left out.
 *
 * @example
 * const people = await readPeople(database, ['chw'], { types });
 * if (people.ok) show(people.value.get('chw')?.phone);
 */
export const readPeople = (
  database: Database,
  ids: Iterable<ContactId>,
  options: ReadOptions & { readonly types: ContactTypes },
): Promise<Result<ReadonlyMap<ContactId, Person>, DatabaseError>> =>
  toResult(async () => {
    const read: People = { people: new Map(), conflicts: [] };
    await addPeople(read, database, ids, options);
    return read.people;
  });
