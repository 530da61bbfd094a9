import { fieldOf } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { readOptional, type ReadOptions } from './retry.ts';
import { incomplete } from './unusable-answer-error.ts';

/** Reads one document; undefined where the database says that it does not exist. */
export const readDocument = (
  database: Database,
  id: string,
  options: ReadOptions,
): Promise<unknown> =>
  readOptional(
    id,
    async () => {
      const document: unknown = await database.get(id);
      if (fieldOf(document, '_id') !== id) throw incomplete(document);
      return document;
    },
    options,
  );
