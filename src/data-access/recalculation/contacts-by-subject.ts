import { type Contact, decodeContact, exportSettings } from '../../domain/index.ts';
import { answerRows, withoutErrors } from '../connection/answer-rows.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { readOptional, type ReadOptions } from '../connection/retry.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';

/** How many short ids one request asks for. */
const PORTION = 500;

/** A contact as it is now. */
export interface ContactNow {
  readonly contact: Contact;
  readonly document: unknown;
}

/** The contacts that reports name, by an `_id` or a short id; those that are not there are not in it. */
export async function contactsBySubject(
  database: Database,
  subjects: readonly string[],
  settings: unknown,
  options: ReadOptions,
): Promise<ReadonlyMap<string, ContactNow>> {
  const types = exportSettings(settings).contactTypes;
  const found = new Map<string, ContactNow>();
  const read = async (ids: readonly string[]): Promise<void> => {
    for await (const documents of documentsByIds(database, ids.toSorted(), options)) {
      for (const { document } of documents) {
        const contact = decodeContact(document, types);
        if (contact !== undefined) found.set(contact.id, { contact, document });
      }
    }
  };
  await read(subjects);
  const unknown = subjects.filter((subject) => !found.has(subject));
  const ids = await idsOfShortIds(database, unknown, options);
  await read([...ids.values()]);
  for (const [shortId, id] of ids) {
    const now = found.get(id);
    if (now !== undefined) found.set(shortId, now);
  }
  return found;
}

/** Whom short ids name; of an instance without the CHT's own view nobody. */
async function idsOfShortIds(
  database: Database,
  shortIds: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let first = 0; first < shortIds.length; first += PORTION) {
    const keys = shortIds.slice(first, first + PORTION).map((id) => ['shortcode', id]);
    const rows = await readOptional(
      `view ${CHT_CORE_VIEWS.contactsByReference} of ${String(keys.length)} short ids`,
      async () =>
        withoutErrors(
          answerRows(
            await database.query(CHT_CORE_VIEWS.contactsByReference, { keys, reduce: false }),
          ),
        ),
      options,
    );
    for (const { id, key } of rows ?? []) {
      if (Array.isArray(key) && typeof id === 'string') ids.set(String(key[1]), id);
    }
  }
  return ids;
}
