/**
 * What CouchDB takes for one row, in microseconds of the database's time, and what follows from it.
 * Measured on CouchDB 3.5.2 with 12 shards and 50,000 CHWs; see docs/performance.md. The figures
 * vary with the machine, their ratios hold: a look-up costs as much as a scan of many rows.
 */
export const COST = {
  /** A row of an `_all_docs` range without the document. */
  idOfRange: 11,
  /** A row of an `_all_docs` range with the document. */
  documentOfRange: 54,
  /** A row of a range of a view. */
  rowOfView: 26,
  /** A key of `_all_docs`, with or without the document. */
  documentOfKey: 112,
  /** A key of a view, which every shard is asked for. */
  keyOfView: 500,
} as const;
