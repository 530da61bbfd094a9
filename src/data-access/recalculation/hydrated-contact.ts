import { fieldOf, lineageOf, type ContactId, type JsonRecord } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { recordsByIds } from './records-by-ids.ts';

/**
 * Reads a contact with the documents of the places above it in `parent`, as the rules are given the user;
 * undefined where there is no such document. A place that is gone stays the id that it was.
 */
export async function hydratedContact(
  database: Database,
  id: ContactId,
  options: ReadOptions,
): Promise<JsonRecord | undefined> {
  const [contact] = await recordsByIds(database, [id], options);
  if (contact === undefined) return undefined;
  const above = lineageOf(id, contact['parent']).slice(1);
  const places = new Map(
    (await recordsByIds(database, above, options)).map((place) => [fieldOf(place, '_id'), place]),
  );
  const parent = above.reduceRight<JsonRecord | undefined>(
    (over, place) => ({
      ...(places.get(place) ?? { _id: place }),
      ...(over === undefined ? {} : { parent: over }),
    }),
    undefined,
  );
  return { ...contact, ...(parent === undefined ? {} : { parent }) };
}
