import {
  fieldOf,
  isFilledText,
  isRecord,
  type DatabaseError,
  type Result,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { readDocument } from '../connection/read-document.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';

/** The texts of one language as a CHT instance keeps them. */
export interface Translations {
  readonly code: string;
  /** The language's own name, '' where the document gives none. */
  readonly name: string;
  /** Whether the document says that the language is written from right to left. */
  readonly rtl: boolean | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads the document `messages-<code>`: its generic texts overlaid by the custom ones. Texts that are
 * empty or equal to their key are left out: the CHT's server writes those where a language has none.
 *
 * @returns undefined where the database has no such document
 */
export const readTranslations = (
  database: Database,
  code: string,
  options: ReadOptions = {},
): Promise<Result<Translations | undefined, DatabaseError>> =>
  toResult(async () => {
    const id = `messages-${code}`;
    const document = await readDocument(database, id, options);
    return document === undefined ? undefined : decodeTranslations(code, document);
  });

function decodeTranslations(code: string, document: unknown): Translations {
  const name = fieldOf(document, 'name');
  const rtl = fieldOf(document, 'rtl');
  return {
    code,
    name: isFilledText(name) ? name : '',
    rtl: typeof rtl === 'boolean' ? rtl : undefined,
    // Without a prototype a key such as `constructor` is missing, not a function.
    texts: Object.assign(
      Object.create(null) as Record<string, string>,
      textsIn(fieldOf(document, 'generic')),
      textsIn(fieldOf(document, 'custom')),
    ),
  };
}

const textsIn = (texts: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(texts) ? texts : {}).filter(
      (entry): entry is [string, string] => isFilledText(entry[1]) && entry[1] !== entry[0],
    ),
  );
