import { COST_MICROSECONDS as COST } from '../../../src/data-access/index.ts';
import { type Answer, pieces } from './answer.ts';

import type { Row, RowIndex } from './index-of-rows.ts';
import { limited } from './limited.ts';
import type { RowQuery } from './query.ts';
import { idRowText } from './row-text.ts';

/** A document by its id, changed or as generated. */
export interface Found {
  readonly rev: string;
  /** Makes the JSON of the document; undefined where it was deleted. */
  readonly text: (() => string) | undefined;
}

export type Find = (id: string) => Found | undefined;

/** Answers `_all_docs`. */
export function allDocs(index: RowIndex, find: Find, query: RowQuery): Answer {
  const { keys, range, withDocuments, withConflicts } = query;
  const document = withConflicts ? COST.documentOfRangeWithConflicts : COST.documentOfRange;
  const head = `{"total_rows":${index.size},"offset":0,"rows":[`;
  const [rows, row] =
    keys === undefined
      ? [
          textsOf(limited(index.rows(range), query), withDocuments),
          withDocuments ? document : COST.idOfRange,
        ]
      : [
          rowsOfKeys(limited(keys, query), find, withDocuments),
          withDocuments ? COST.documentOfKey : COST.idOfKey,
        ];
  return { status: 200, pieces: pieces(head, rows, { request: COST.request, row }) };
}

/** The texts of rows. */
export function* textsOf(rows: Iterable<Row>, withDocuments: boolean): Generator<string> {
  for (const { family, slot } of rows) yield family.textAt(slot, withDocuments);
}

function* rowsOfKeys(
  keys: Iterable<unknown>,
  find: Find,
  withDocuments: boolean,
): Generator<string> {
  for (const key of keys) {
    yield keyRow(key, typeof key === 'string' ? find(key) : undefined, withDocuments);
  }
}

function keyRow(key: unknown, found: Found | undefined, withDocuments: boolean): string {
  if (typeof key !== 'string' || found === undefined) {
    return `{"key":${JSON.stringify(key)},"error":"not_found"}`;
  }
  const { rev, text } = found;
  if (text !== undefined) return idRowText(key, rev, withDocuments ? text() : undefined);
  const id = JSON.stringify(key);
  const document = withDocuments ? ',"doc":null' : '';
  return `{"id":${id},"key":${id},"value":{"rev":"${rev}","deleted":true}${document}}`;
}
