import { readPeople, type Database } from '../../../../../data-access/index.ts';
import type { ContactId, ContactTypes, Person } from '../../../../../domain/index.ts';
import { personOf } from './person-of.ts';
import type { ReviewPerson } from './review-person.ts';

/** Who is shown: those that were looked up for a page, and all of a review once they are read. */
export class KnownPeople {
  readonly #database: Database;
  readonly #types: ContactTypes;
  readonly #lookedUp = new Map<ContactId, Person>();
  #all: ReadonlyMap<ContactId, Person> | undefined;

  constructor(database: Database, types: ContactTypes) {
    this.#database = database;
    this.#types = types;
  }

  get people(): ReadonlyMap<ContactId, Person> {
    return this.#all ?? this.#lookedUp;
  }

  /** From now on nobody is looked up. */
  areAll(people: ReadonlyMap<ContactId, Person>): void {
    this.#all = people;
  }

  /** What is known of an owner is added to what a line says of them. */
  with<T extends Pick<ReviewPerson, 'owner'>>(person: T): T & ReturnType<typeof personOf> {
    return { ...person, ...personOf(person.owner, this.people) };
  }

  /** Reads the names of these owners, with the places around them, where they are not known. */
  async lookUp(owners: readonly ContactId[]): Promise<void> {
    if (this.#all !== undefined) return;
    await this.#readUnknown(owners);
    await this.#readUnknown(
      owners.flatMap((id) => this.#lookedUp.get(id)?.lineage.slice(1, 3) ?? []),
    );
  }

  async #readUnknown(ids: readonly ContactId[]): Promise<void> {
    const unknown = ids.filter((id) => !this.#lookedUp.has(id));
    if (unknown.length === 0) return;
    const read = await readPeople(this.#database, unknown, { types: this.#types });
    // Without names the lines have ids; the values are there all the same.
    if (read.ok) read.value.forEach((person, id) => this.#lookedUp.set(id, person));
  }
}
