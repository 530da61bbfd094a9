import type { Dhis2Error } from '../../../../../data-access/index.ts';
import type { Result } from '../../../../../domain/index.ts';

/** What DHIS2 holds, as far as it was read. */
export type Reading<T> =
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'not-read'; readonly error: Dhis2Error };

/** What came of reading. */
export const readingOf = <T>(result: Result<T, Dhis2Error>): Reading<T> =>
  result.ok ? { status: 'read', value: result.value } : { status: 'not-read', error: result.error };
