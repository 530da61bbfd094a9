import { idRangesOfTagsFrom, tagOfId, type Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { idsOfRange } from '../connection/read-documents.ts';
import type { ReadOptions } from '../connection/retry.ts';

/** Before every tag. */
const FIRST_TAG = '0000-01' as Tag;

/** Whether a phone has ever written a target document, of any period. */
export async function hasTargetDocuments(
  database: Database,
  options: ReadOptions,
): Promise<boolean> {
  for (const range of idRangesOfTagsFrom(FIRST_TAG)) {
    for await (const ids of idsOfRange(database, range, options)) {
      if (ids.some((id) => tagOfId(id) !== undefined)) return true;
    }
  }
  return false;
}
