import type { Contact, ContactId, ContactTypes } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { contactsByIds } from './read-contacts.ts';

/**
 * Mappings that CHT Core's view of mapped contacts does not give: CouchDB leaves a document out of a
 * view whose function fails on it, as this one does on a `dhis` array that holds `null`; and it knows
 * only the CHT's five types of contacts, not those that an instance configures. Documents of such a
 * place would count at a place further up. They are found in the documents of owners, which an export
 * reads anyway, and of the places above them, each read once.
 */
export class LostMappings {
  readonly #database: Database;
  readonly #types: ContactTypes;
  readonly #looked: Set<ContactId>;
  readonly #found = new Map<ContactId, Contact>();

  /** @param mapped the contacts that the view gave: their documents are known whole */
  constructor(database: Database, types: ContactTypes, mapped: Iterable<ContactId>) {
    this.#database = database;
    this.#types = types;
    this.#looked = new Set(mapped);
  }

  /** Looks at contacts that were read, and at the places above them. */
  async lookAt(contacts: readonly Contact[], options: ReadOptions): Promise<void> {
    contacts.forEach((contact) => this.#look(contact));
    await this.lookUp(
      contacts.flatMap(({ lineage }) => lineage),
      options,
    );
  }

  /** Reads and looks at those of these contacts that were not looked at. */
  async lookUp(ids: readonly ContactId[], options: ReadOptions): Promise<void> {
    const further = [...new Set(ids)].filter((id) => !this.#looked.has(id)).sort();
    for await (const places of contactsByIds(this.#database, further, this.#types, options)) {
      places.forEach((place) => this.#look(place));
    }
    further.forEach((id) => this.#looked.add(id));
  }

  get hasFound(): boolean {
    return this.#found.size > 0;
  }

  /** What was found since it was last taken. */
  take(): readonly Contact[] {
    const found = [...this.#found.values()];
    this.#found.clear();
    return found;
  }

  #look(contact: Contact): void {
    if (this.#looked.has(contact.id)) return;
    this.#looked.add(contact.id);
    if (contact.dhis.length > 0) this.#found.set(contact.id, contact);
  }
}
