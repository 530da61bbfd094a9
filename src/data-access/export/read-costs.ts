/**
 * What CouchDB takes for what an export asks, in microseconds of the database's time: measured on
 * CouchDB 3.5 with 50,000 CHWs on two shared cores, views in 12 shards; see docs/performance.md. The
 * figures vary with the machine, their ratios hold. The read plan decides by them, and the model of a
 * database in instruments/bench charges them.
 */
export const COST_MICROSECONDS = {
  /** A row of an `_all_docs` range without the document. */
  idOfRange: 11,
  /** A row of an `_all_docs` range with the document. */
  documentOfRange: 54,
  /** The same with `conflicts=true`. */
  documentOfRangeWithConflicts: 62,
  /** A key of `_all_docs`, without and with the document. */
  idOfKey: 180,
  documentOfKey: 185,
  /** A document of `_bulk_get`, with all its leaf revisions, asked for in the order of the ids. */
  documentOfBulkGet: 50,
  /** A row of a range of a view. */
  rowOfView: 26,
  /** A key of a view, which every shard is asked for. */
  keyOfView: 500,
  /** A request of a view, at least. */
  requestOfView: 5000,
  /** A reduced range of a view. */
  reduce: 5000,
  /** A change, of which only the last of a page says the sequence. */
  change: 9,
  /** A request that asks for one document, or for next to nothing. */
  request: 1000,
} as const;
