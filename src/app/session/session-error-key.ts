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
export const sessionFailureTitleKey = ({ code }: ConsoleError): string =>
  code === 'unreachable' || code === 'page-files'
    ? `session.failure.${code}.title`
    : 'session.failure.refused.title';

/**
 * The translation key of an error of session or settings.
 *
 * @example
 * sessionErrorKey({ code: 'refused', status: 429, words: '' }) // => 'session.error.busy'
 */
export function sessionErrorKey(error: ConsoleError): string {
  if (error.code !== 'refused') return `session.error.${error.code}`;
  if (error.status === 429) return 'session.error.busy';
  return OFFLINE_ACCOUNT.test(error.words)
    ? 'session.error.offline-account'
    : 'session.error.refused';
}
