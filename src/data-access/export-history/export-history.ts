import { fieldOf, isFilledText } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { localDocument, localDocumentsOf } from '../local-documents/local-documents.ts';

/** An export that was made in this browser. */
export interface PastExport {
  /** When, as `2026-11-21T08:15:30.000Z`; no two have the same. */
  readonly at: string;
  /** What was chosen: exports of the same text are of the same choice. */
  readonly choice: string;
  readonly fileName: string;
  readonly bytes: number;
  /** Absent where the browser cannot compute one. */
  readonly sha256?: string;
  readonly rows: number;
  /** Who made it. */
  readonly user: string;
}

/** So many exports are kept at most. */
export const MOST_EXPORTS = 24;
/** A record that is longer is not kept, in characters. */
export const LONGEST_RECORD = 8_000_000;

const EXPORT = 'export';
const idOfExport = (at: string): string => `${EXPORT}:${at}`;
const idOfRecord = (at: string): string => `export-record:${at}`;

/** The exports that are kept, the newest first. Rejects where nothing can be kept. */
export async function readPastExports(database: Database): Promise<readonly PastExport[]> {
  const documents = await localDocumentsOf(database, EXPORT);
  return documents.flatMap(pastExportOf).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The record of an export that is kept, as a text; undefined where there is none. */
export async function readRecordOf(database: Database, at: string): Promise<string | undefined> {
  const document = await localDocument(database, idOfRecord(at));
  const text = fieldOf(document, 'text');
  return isFilledText(text) ? text : undefined;
}

/**
 * Keeps an export with its record, and drops the oldest beyond {@link MOST_EXPORTS}. The record goes
 * first: an export without one would be compared with nothing.
 *
 * @returns false where the record is too long to be kept; then nothing is
 */
export async function addPastExport(
  database: Database,
  past: PastExport,
  record: string,
): Promise<boolean> {
  if (record.length > LONGEST_RECORD) return false;
  await database.put({ _id: idOfRecord(past.at), text: record });
  await database.put({ _id: idOfExport(past.at), ...past });
  const tooMany = (await readPastExports(database)).slice(MOST_EXPORTS);
  for (const { at } of tooMany) await dropExport(database, at);
  return true;
}

/** Keeps another record for an export; nothing where that export is kept no more. */
export async function replaceRecord(database: Database, at: string, record: string): Promise<void> {
  const before = await localDocument(database, idOfRecord(at));
  if (before === undefined) return;
  await database.put({ _id: before._id, _rev: before._rev, text: record });
}

/** Forgets every export that is kept. */
export async function removePastExports(database: Database): Promise<void> {
  for (const { at } of await readPastExports(database)) await dropExport(database, at);
}

async function dropExport(database: Database, at: string): Promise<void> {
  for (const id of [idOfExport(at), idOfRecord(at)]) {
    const document = await localDocument(database, id);
    if (document !== undefined) await database.remove(document);
  }
}

function pastExportOf(document: unknown): readonly PastExport[] {
  const [at, choice, fileName, user, sha256, bytes, rows] = [
    ...['at', 'choice', 'fileName', 'user', 'sha256', 'bytes', 'rows'],
  ].map((name) => fieldOf(document, name));
  if (!isFilledText(at) || !isFilledText(choice) || !isFilledText(fileName)) return [];
  if (typeof bytes !== 'number' || typeof rows !== 'number') return [];
  return [
    {
      at,
      choice,
      fileName,
      bytes,
      ...(isFilledText(sha256) ? { sha256 } : {}),
      rows,
      user: isFilledText(user) ? user : '',
    },
  ];
}
