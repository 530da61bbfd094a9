import { DOCUMENT, InjectionToken, inject } from '@angular/core';

/**
 * The path below which the host serves page, database, API and DHIS2, without a final slash: '' at the
 * root of its origin, `/dhis2-export` behind a proxy that gives it a part of one. The host writes it
 * into the page's `<base href>`.
 */
export const HOST_PATH = new InjectionToken<string>('host path', {
  providedIn: 'root',
  factory: () => hostPathOf(inject(DOCUMENT).baseURI),
});

/** `hostPathOf('https://cht.example.org/dhis2-export/') // => '/dhis2-export'` */
export const hostPathOf = (baseUri: string): string =>
  new URL(baseUri).pathname.replace(/\/[^/]*$/, '');
