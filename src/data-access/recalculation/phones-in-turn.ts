import type { ContactFacts, JsonRecord, Phone } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { prefetch } from '../connection/prefetch.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { factsOfPhone } from './facts-of-phone.ts';
import { hydratedContact } from './hydrated-contact.ts';

/** A phone, and what its rules are run for. */
export interface PhoneInTurn {
  readonly phone: Phone;
  /** The owner's contact with the documents of the places above; the id alone where it is gone. */
  readonly owner: JsonRecord;
  /** Some contacts at a time; see {@link factsOfPhone}. */
  readonly facts: AsyncIterable<readonly ContactFacts[]>;
}

/**
 * Reads phones one after another. While the rules run for some contacts the next ones are read, of the same phone or
 * the first ones of the next.
 */
export const phonesInTurn = (
  database: Database,
  phones: readonly Phone[],
  settings: unknown,
  options: ReadOptions,
): AsyncGenerator<PhoneInTurn> => prefetch(readInTurn(database, phones, settings, options));

async function* readInTurn(
  database: Database,
  phones: readonly Phone[],
  settings: unknown,
  options: ReadOptions,
): AsyncGenerator<PhoneInTurn> {
  for (const phone of phones) {
    const owner = (await hydratedContact(database, phone.owner, options)) ?? { _id: phone.owner };
    yield { phone, owner, facts: prefetch(factsOfPhone(database, phone, settings, options)) };
  }
}
