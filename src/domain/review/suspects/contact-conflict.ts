import type { Person } from '../../place/person.ts';

/** A contact with conflicting revisions: CouchDB's winner and the others. */
export interface ContactConflict {
  readonly winner: Person;
  readonly others: readonly Person[];
}
