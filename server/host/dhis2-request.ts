/** The path under which the page sees DHIS2. */
export const DHIS2_PATH = '/dhis2';

const ID = '[A-Za-z][A-Za-z0-9]{10}';

/** The few addresses of DHIS2's API that sending needs, as they stand below `/dhis2`. */
const PASSED_ON: readonly { readonly method: string; readonly path: RegExp }[] = [
  { method: 'GET', path: new RegExp(`^/api/dataSets/${ID}$`) },
  { method: 'GET', path: /^\/api\/system\/info$/ },
  {
    method: 'GET',
    path: new RegExp(`^/api/system/(?:tasks|taskSummaries)/DATAVALUE_IMPORT/${ID}$`),
  },
  { method: 'POST', path: /^\/api\/dataValueSets$/ },
];

/** What of a request of the page may reach DHIS2. */
export type Dhis2Passage =
  | { readonly verdict: 'passed-on'; readonly path: string }
  | { readonly verdict: 'no-such-path' | 'no-such-method' };

/**
 * Decides from method and address alone whether a request goes on to DHIS2.
 *
 * @example
 * dhis2Passage('GET', '/dhis2/api/system/info') // => { verdict: 'passed-on', path: '/api/system/info' }
 * dhis2Passage('GET', '/dhis2/api/users') // => { verdict: 'no-such-path' }
 */
export function dhis2Passage(method: string, url: string): Dhis2Passage {
  const path = url.slice(DHIS2_PATH.length);
  const [address = ''] = path.split('?', 1);
  const known = PASSED_ON.filter((one) => one.path.test(address));
  if (known.length === 0) return { verdict: 'no-such-path' };
  if (!known.some((one) => one.method === method)) return { verdict: 'no-such-method' };
  return { verdict: 'passed-on', path };
}
