import {
  decodeTargetDocument,
  idRangesOfTag,
  isRecord,
  type AnyTargetDocument,
  type Tag,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsOfRange } from '../connection/read-documents.ts';
import { rowsOfView } from '../connection/read-view.ts';
import type { ReadOptions } from '../connection/reading.ts';
import { VIEWS } from '../design-document/design-document.ts';

/**
 * Reads the target documents of a period, page by page: from the product's view where it is
 * installed, else from the ranges of `_all_docs` in which phones of every script have written.
 */
export async function* targetDocumentsOf(
  database: Database,
  tag: Tag,
  hasViews: boolean,
  options: ReadOptions,
): AsyncGenerator<readonly AnyTargetDocument[]> {
  const pages = hasViews
    ? pagesOfView(database, tag, options)
    : pagesOfRanges(database, tag, options);
  for await (const documents of pages) {
    yield documents.flatMap((document) => decodeTargetDocument(document) ?? []);
  }
}

async function* pagesOfView(
  database: Database,
  tag: Tag,
  options: ReadOptions,
): AsyncGenerator<readonly unknown[]> {
  const range = { startkey: [tag], endkey: [tag, {}] };
  for await (const rows of rowsOfView(database, VIEWS.targetDocuments, range, options)) {
    yield rows.map(({ id, value }) => ({
      ...(isRecord(value) ? value : {}),
      _id: id,
      type: 'target',
    }));
  }
}

async function* pagesOfRanges(
  database: Database,
  tag: Tag,
  options: ReadOptions,
): AsyncGenerator<readonly unknown[]> {
  for (const range of idRangesOfTag(tag)) yield* documentsOfRange(database, range, options);
}
