/**
 * Words with which a CouchDB cluster says that too few of its nodes answered. Source: CouchDB,
 * src/chttpd/src/chttpd.erl (`error_info`) and src/fabric.
 */
const NODE_IS_DOWN =
  /\b(nodedown|no_majority|no_ring|rexi_DOWN|read_failure|maintenance_mode|service_unavailable|progress not possible|No DB shards could be opened)\b|^timeout\b/;

/**
 * Whether a database says that too few of its nodes answered: it may answer again in a minute.
 *
 * @param words `error: reason`
 * @example
 * saysNodeIsDown('read_failure: 0 of 1') // => true
 */
export const saysNodeIsDown = (words: string): boolean => NODE_IS_DOWN.test(words);
