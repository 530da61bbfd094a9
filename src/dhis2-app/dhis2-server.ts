import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import type { Dhis2Access } from '../data-access/index.ts';

/**
 * The DHIS2 that serves the app: three folders above it (`/api/apps/<key>/`), whatever the path is below
 * which it is published. Its session admits.
 */
export const DHIS2_SERVER = new InjectionToken<Dhis2Access>('the DHIS2 around the app', {
  providedIn: 'root',
  factory: () => ({
    baseUrl: new URL('../../..', inject(DOCUMENT).baseURI).href.replace(/\/$/, ''),
  }),
});
