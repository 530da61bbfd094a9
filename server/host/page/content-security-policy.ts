/** What a browser may do with answers that are not the page: nothing. */
export const NOTHING_AT_ALL = "default-src 'none'; frame-ancestors 'none'";

/**
 * The policy of scripts. A script that runs as a worker obeys the policy that it came with, not the
 * page's: it may read from this origin, and no more.
 */
export const SCRIPT_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** The policy of the guides: text, pictures and one style sheet, all from this origin. */
export const GUIDE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The policy of the page: everything from this origin, scripts only as files, style elements only
 * with the nonce that Angular puts on its own. Text becomes markup or a script only by policies of
 * Trusted Types that have these names: Angular's, its components', and the page's own.
 */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#components default',
  ].join('; ');
