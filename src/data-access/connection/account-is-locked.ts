/** Source: CouchDB, src/couch/src/couch_auth_lockout.erl and chttpd_auth. */
const ACCOUNT_IS_LOCKED = /\baccount is temporarily locked\b/i;

/** For so long CouchDB answers an account no more, unless its `max_lifetime` says otherwise. */
export const LOCKED_FOR_SECONDS = 300;

/**
 * Whether a database answers an account no more because of wrong passwords, as CouchDB 3.4 and later do
 * with 403: it is no matter of rights, and passes.
 *
 * @param words `error: reason`
 * @example
 * saysAccountIsLocked('forbidden: Account is temporarily locked due to multiple authentication failures') // => true
 */
export const saysAccountIsLocked = (words: string): boolean => ACCOUNT_IS_LOCKED.test(words);
