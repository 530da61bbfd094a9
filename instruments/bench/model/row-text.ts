/** A row of `_all_docs` as CouchDB writes it. */
export const idRowText = (id: string, rev: string, document?: string): string =>
  document === undefined
    ? `{"id":"${id}","key":"${id}","value":{"rev":"${rev}"}}`
    : `{"id":"${id}","key":"${id}","value":{"rev":"${rev}"},"doc":${document}}`;

/** A row of a view as CouchDB writes it; `row` is the JSON of its id, key and value. */
export const viewRowText = (row: string, document?: string): string =>
  document === undefined ? row : `${row.slice(0, -1)},"doc":${document}}`;
