import { InjectionToken, inject } from '@angular/core';
import type { Provider } from '@angular/core';
import { readSession, type SessionError } from '../../../../data-access/index.ts';
import type { Result, User } from '../../../../domain/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../dhis2-export-options.ts';
import { ServerClock } from './server-clock.ts';

/** Asks the database who is signed in. */
export type AskSession = () => Promise<Result<User | undefined, SessionError>>;

/** How effects learn who is signed in. */
export const ASK_SESSION = new InjectionToken<AskSession>('ask session');

/**
 * Asks `_session` of the server that the database is on. It is the first answer that the page gets, and
 * never one of a cache, so the server's clock is read from it.
 */
export const provideAskSession = (): Provider => ({
  provide: ASK_SESSION,
  useFactory: (): AskSession => {
    const server = inject(DHIS2_EXPORT_OPTIONS).databaseUrl.replace(/\/[^/]+\/?$/, '');
    const clock = inject(ServerClock);
    return () =>
      readSession(async (url, init) => {
        const answer = await fetch(url, init);
        clock.compareWith(answer);
        return answer;
      }, server);
  },
});
