/** The parameters that leave a range of `_all_docs` what it is. */
const HARMLESS = new Set(['include_docs', 'limit', 'skip', 'descending', 'inclusive_end']);

const MESSAGES = 'messages-';

/** Whether a JSON text is that of a string that starts with `messages-`. */
const isMessagesKey = (json: string | null): boolean => {
  try {
    const key: unknown = JSON.parse(json ?? '');
    return typeof key === 'string' && key.startsWith(MESSAGES);
  } catch {
    // Not JSON: the database refuses it too.
    return false;
  }
};

/**
 * Whether a query of `_all_docs` stays within the translation documents (`messages-…`), which
 * everybody who is signed in may read. Ids are ordered by their bytes, so what lies between two
 * ids with one beginning has that beginning.
 *
 * @example
 * isMessagesRange('startkey="messages-"&endkey="messages-\ufff0"') // => true
 * isMessagesRange('startkey="messages-"') // => false
 */
export function isMessagesRange(query: string): boolean {
  const parameters = [...new URLSearchParams(query)].map(
    // CouchDB knows two spellings.
    ([name, value]) => [name.replace(/^(start|end)_key$/, '$1key'), value] as const,
  );
  const bounds = new Map(parameters.filter(([name]) => !HARMLESS.has(name)));
  const repeated = new Set(parameters.map(([name]) => name)).size < parameters.length;
  const names = [...bounds.keys()].sort().join();
  const isBounded = names === 'key' || names === 'endkey,startkey';
  return !repeated && isBounded && [...bounds.values()].every((value) => isMessagesKey(value));
}
