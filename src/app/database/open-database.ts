import { DOCUMENT, InjectionToken, inject } from '@angular/core';
import type { Provider } from '@angular/core';
import { connectInBrowser } from '../../data-access/browser.ts';
import type { Database } from '../../data-access/index.ts';
import { InFlightRequests } from './in-flight-requests.ts';

/** Opens the CHT's database; everything read through it ends when the signal aborts. */
export type OpenDatabase = (signal: AbortSignal) => Database;

/** How effects reach the database. Specs provide a real one that lives in memory. */
export const OPEN_DATABASE = new InjectionToken<OpenDatabase>('open database');

/**
 * Opens the database at a URL over HTTP with the session's cookie.
 *
 * @param url gives an absolute URL, or a path of the page's own origin
 */
export const provideOpenDatabase = (url: () => string): Provider => ({
  provide: OPEN_DATABASE,
  useFactory: (): OpenDatabase => {
    // PouchDB takes what does not begin with a scheme for the name of a local database.
    const address = new URL(url(), inject(DOCUMENT).location.origin).href;
    const requests = inject(InFlightRequests);
    return (signal) =>
      connectInBrowser(address, { signal: AbortSignal.any([signal, requests.signal]) });
  },
});
