import { readFile } from 'node:fs/promises';
import { isFilledText, isRecord } from '../../src/domain/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { StartError } from './start-error.ts';

function checked(value: unknown, index: number, file: string): StoredDocument {
  const place = `${file}: the document at index ${index}`;
  if (!isRecord(value)) throw new StartError(`${place} is not a JSON object.`);
  const _id = value['_id'];
  if (!isFilledText(_id)) throw new StartError(`${place} has no _id.`);
  if (_id.startsWith('_') && !_id.startsWith('_design/')) {
    throw new StartError(`${place} has the id ${_id}; ids starting with _ belong to CouchDB.`);
  }
  return { ...value, _id };
}

/**
 * Checks documents that somebody wrote: a JSON array of objects, each with an id of its own.
 *
 * @throws {StartError} naming the index of the first that cannot be loaded
 */
export function checkDocuments(value: unknown, file: string): readonly StoredDocument[] {
  if (!Array.isArray(value)) {
    throw new StartError(`${file} is not a JSON array of documents: [{"_id": "settings", …}, …].`);
  }
  const indexes = new Map<string, number>();
  return value.map((entry: unknown, index) => {
    const document = checked(entry, index, file);
    const first = indexes.get(document._id);
    if (first !== undefined) {
      const ids = `the indexes ${first} and ${index}`;
      throw new StartError(`${file}: ${ids} have one id, ${document._id}.`);
    }
    indexes.set(document._id, index);
    return document;
  });
}

/**
 * Reads the documents of a JSON file.
 *
 * @throws {StartError} when the file cannot be read or is no array of documents
 */
export async function readDocuments(file: string): Promise<readonly StoredDocument[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`${file} could not be read: ${words}`, { cause });
  }
  return checkDocuments(value, file);
}
