import type { Dhis2Error } from '../../../../../data-access/index.ts';

/** What DHIS2 holds, as far as it was read. */
export type Reading<T> =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'not-read'; readonly error: Dhis2Error };
