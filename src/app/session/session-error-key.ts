import type { SessionError } from '../../data-access/index.ts';
import type { DatabaseError } from '../../domain/index.ts';

/**
 * Why the console cannot be shown: what the database said, or `page-files`, where a file of the page
 * itself did not come, which is no fault of the database.
 */
export type ConsoleError = SessionError | DatabaseError | { readonly code: 'page-files' };

/** The CHT's own words to an account of an offline role, at what only online roles may ask. */
const OFFLINE_ACCOUNT = /offline users/i;

/** The translation key of the heading where nothing can be shown because of an error. */
export const sessionFailureTitleKey = (error: ConsoleError): string =>
  (error.code === 'unreachable' || error.code === 'page-files') && !saysBusy(error)
    ? `session.failure.${error.code}.title`
    : 'session.failure.refused.title';

/** A busy database does answer: that it is busy. */
const saysBusy = (error: ConsoleError): boolean =>
  error.code === 'refused' ? error.status === 429 : 'reason' in error && error.reason === 'busy';

/**
 * The translation key of an error of session or settings.
 *
 * @example
 * sessionErrorKey({ code: 'refused', status: 429, words: '' }) // => 'session.error.busy'
 */
export function sessionErrorKey(error: ConsoleError): string {
  if (saysBusy(error)) return 'session.error.busy';
  if (error.code !== 'refused') return `session.error.${error.code}`;
  return OFFLINE_ACCOUNT.test(error.words)
    ? 'session.error.offline-account'
    : 'session.error.refused';
}
