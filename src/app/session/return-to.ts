/** Where the sign-in page is, and the name of the parameter that says where one was before. */
export const SIGN_IN_PATH = '/sign-in';
export const RETURN_TO = 'returnTo';

/**
 * The address to return to after signing in, from the address of the sign-in page; undefined where
 * it names none of this app's pages. Only paths of the page's own origin are taken, because a link
 * to the sign-in page may come from anybody.
 *
 * @example
 * returnToOf('/sign-in?returnTo=%2Fimport-export%2Fdhis2') // => '/import-export/dhis2'
 * returnToOf('/sign-in?returnTo=%2F%2Fevil.example') // => undefined
 */
export function returnToOf(signInAddress: string): string | undefined {
  const base = 'https://this.invalid';
  try {
    const wanted = new URL(signInAddress, base).searchParams.get(RETURN_TO);
    if (wanted?.startsWith('/') !== true) return undefined;
    const target = new URL(wanted, base);
    const path = target.pathname + target.search + target.hash;
    if (target.origin !== base || path.startsWith('//')) return undefined;
    return path === '/' || target.pathname.startsWith(SIGN_IN_PATH) ? undefined : path;
  } catch {
    // TypeError: the address is no URL at all.
    return undefined;
  }
}
