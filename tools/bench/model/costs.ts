/**
 * What CouchDB 3.5.2 costs, in microseconds of database time: measured with 50,000 CHWs on two
 * shared cores, views sharded by 12. What is marked as assumed was not measured.
 */
export const COSTS = {
  /** A row of a range of `_all_docs`. */
  idRow: 11,
  documentRow: 54,
  /** A key of `_all_docs`, found or not. */
  idKey: 98,
  documentKey: 112,
  viewRow: 26,
  /** A key of a view asked with several. */
  viewKey: 500,
  /** A request of a view, at least. */
  viewRequest: 5000,
  reduce: 5000,
  /** Assumed. */
  changeRow: 15,
  /** Assumed: a request that asks for one document, or for next to nothing. */
  request: 1000,
} as const;

/** A document that a view's row brings along costs what it costs in a range. */
export const DOCUMENT_OF_VIEW_ROW = COSTS.documentRow - COSTS.idRow;
