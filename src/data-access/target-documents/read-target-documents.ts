import { idRangesOfTag, type AnyTargetDocument, type Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsOfRange } from '../connection/read-documents.ts';
import { countOfView, type KeyRange } from '../connection/count-of-view.ts';
import { countedRowsOfView } from '../connection/read-view.ts';
import type { ReadOptions } from '../connection/retry.ts';
import type { StoredDocument } from '../connection/revisions.ts';
import { VIEWS } from '../design-document/design-document.ts';
import { mergeSorted } from './merge-sorted.ts';
import { viewRowDecoder } from './view-row-decoder.ts';
import { targetDocumentsIn, targetDocumentsOfRows } from './with-revisions.ts';

/**
 * How many rows of the view one response holds: some 2 MB. Pages of twice as many take longer to work
 * through, since their rows outlive the engine's nursery.
 */
const PAGE_OF_ROWS = 2500;

const rangeOf = (tag: Tag): KeyRange => ({
  startkey: [tag],
  endkey: [tag, {}],
});

/**
 * Reads the target documents of a period, page by page, those of one owner one after another: from
 * the product's view where it is installed, else from the ranges of `_all_docs` in which phones of
 * every script have written.
 */
export const targetDocumentsOf = (
  database: Database,
  tag: Tag,
  hasViews: boolean,
  options: ReadOptions,
): AsyncGenerator<readonly AnyTargetDocument[]> =>
  hasViews ? pagesOfView(database, tag, options) : pagesOfRanges(database, tag, options);

/** How many target documents a period has; only the product's view tells without reading them. */
export const countTargetDocuments = (
  database: Database,
  tag: Tag,
  options: ReadOptions,
): Promise<number> => countOfView(database, VIEWS.targetDocuments, rangeOf(tag), options);

async function* pagesOfView(
  database: Database,
  tag: Tag,
  options: ReadOptions,
): AsyncGenerator<readonly AnyTargetDocument[]> {
  const read = viewRowDecoder(tag);
  const paged = { pageSize: PAGE_OF_ROWS, ...options };
  const pages = countedRowsOfView(database, VIEWS.targetDocuments, rangeOf(tag), paged);
  for await (const rows of pages) {
    yield await targetDocumentsOfRows(database, rows, read, options);
  }
}

const pagesOfRanges = (
  database: Database,
  tag: Tag,
  options: ReadOptions,
): AsyncGenerator<readonly AnyTargetDocument[]> =>
  mergeSorted(
    idRangesOfTag(tag).map((range) => decoded(documentsOfRange(database, range, options))),
    (a, b) => (afterTag(a.id) < afterTag(b.id) ? -1 : 1),
  );

/** What follows the tag in an id: `~<owner>~<user>`, the same whatever digits the tag has. */
const afterTag = (id: string): string => id.slice('target~YYYY-MM'.length);

async function* decoded(
  pages: AsyncIterable<readonly StoredDocument[]>,
): AsyncGenerator<readonly AnyTargetDocument[]> {
  for await (const documents of pages) {
    yield targetDocumentsIn(documents);
  }
}
