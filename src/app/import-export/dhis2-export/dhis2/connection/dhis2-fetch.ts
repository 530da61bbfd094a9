import { InjectionToken } from '@angular/core';
import type { Fetch } from '../../../../../data-access/index.ts';

/** How effects reach the host: the browser's `fetch`. */
export const DHIS2_FETCH = new InjectionToken<Fetch>('fetch for DHIS2', {
  providedIn: 'root',
  factory: (): Fetch => (url, init) => fetch(url, init),
});
