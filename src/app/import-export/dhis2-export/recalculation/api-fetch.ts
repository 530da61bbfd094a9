import { InjectionToken } from '@angular/core';
import type { ApiAccess } from '../../../../data-access/index.ts';

/** How effects reach the host's API: the browser's `fetch`. */
export const API_FETCH = new InjectionToken<ApiAccess['fetchFn']>("fetch for the host's API", {
  providedIn: 'root',
  factory: () => (url, init) => fetch(url, init),
});
