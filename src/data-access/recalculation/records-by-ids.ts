import { isRecord, type JsonRecord } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import type { ReadOptions } from '../connection/retry.ts';

/** Reads all documents of some ids; of conflicting revisions CouchDB's winner. */
export async function recordsByIds(
  database: Database,
  ids: readonly string[],
  options: ReadOptions,
): Promise<readonly JsonRecord[]> {
  const records: JsonRecord[] = [];
  for await (const documents of documentsByIds(database, ids, options)) {
    records.push(...documents.map(({ document }) => document).filter(isRecord));
  }
  return records;
}
