import { COST_MICROSECONDS as COST } from '../../../src/data-access/index.ts';
import { textsOf } from './all-docs.ts';
import { type Answer, json, pieces } from './answer.ts';

import type { Row, RowIndex } from './index-of-rows.ts';
import { limited } from './limited.ts';
import { type RowQuery, UnknownQuestion } from './query.ts';

/** A document that a view's row brings along costs what it costs in a range. */
const DOCUMENT_OF_ROW = COST.documentOfRange - COST.idOfRange;

/** Answers a view; the one reduce function that it knows is `_count`. */
export function view(index: RowIndex, reduce: string | undefined, query: RowQuery): Answer {
  if (reduce !== undefined && query.reduce !== false) return reduced(index, reduce, query);
  const { keys, range, withDocuments } = query;
  const head = `{"total_rows":${index.size},"offset":0,"rows":[`;
  const rows = keys === undefined ? index.rows(range) : rowsOfKeys(index, keys);
  return {
    status: 200,
    pieces: pieces(head, textsOf(limited(rows, query), withDocuments), {
      request: Math.max(COST.requestOfView, (keys?.length ?? 0) * COST.keyOfView),
      row: COST.rowOfView + (withDocuments ? DOCUMENT_OF_ROW : 0),
    }),
  };
}

function reduced(index: RowIndex, reduce: string, { keys, isGrouped, range }: RowQuery): Answer {
  if (reduce !== '_count' || keys !== undefined || isGrouped) {
    throw new UnknownQuestion('The model only knows _count of one range.');
  }
  const value = index.count(range);
  return json(200, { rows: value === 0 ? [] : [{ key: null, value }] }, COST.reduce);
}

function* rowsOfKeys(index: RowIndex, keys: readonly unknown[]): Generator<Row> {
  if (new Set(keys.map((key) => JSON.stringify(key))).size < keys.length) {
    throw new UnknownQuestion('CouchDB puts the rows of a key that is asked for twice anywhere.');
  }
  for (const key of keys) yield* index.rows({ startkey: key, endkey: key });
}
