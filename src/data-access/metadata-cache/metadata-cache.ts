import { fieldOf, isFilledText, type CalendarDate } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { localDocument } from '../local-documents/local-documents.ts';

/** A file of DHIS2's metadata as it was loaded; read it with `readMetadata`. */
export interface CachedMetadata {
  readonly fileName: string;
  /** The day on which it was loaded. */
  readonly day: CalendarDate;
  readonly text: string;
}

const idOf = (dataSet: string): string => `metadata:${dataSet}`;

/** The file that is kept for a data set, undefined where there is none. Rejects where nothing can be kept. */
export async function readCachedMetadata(
  database: Database,
  dataSet: string,
): Promise<CachedMetadata | undefined> {
  const document = await localDocument(database, idOf(dataSet));
  const fileName = fieldOf(document, 'fileName');
  const day = fieldOf(document, 'day');
  const text = fieldOf(document, 'text');
  return isFilledText(fileName) && isFilledText(day) && isFilledText(text)
    ? { fileName, day, text }
    : undefined;
}

/** Keeps a file for a data set, in the place of one that was kept before. */
export async function cacheMetadata(
  database: Database,
  dataSet: string,
  kept: CachedMetadata,
): Promise<void> {
  const before = await localDocument(database, idOf(dataSet));
  await database.put({
    ...kept,
    _id: idOf(dataSet),
    ...(before === undefined ? {} : { _rev: before._rev }),
  });
}

/** Forgets what is kept for a data set, if anything is. */
export async function deleteCachedMetadata(database: Database, dataSet: string): Promise<void> {
  const before = await localDocument(database, idOf(dataSet));
  if (before !== undefined) await database.remove(before);
}
