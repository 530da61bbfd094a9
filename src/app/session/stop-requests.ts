import { InjectionToken, inject } from '@angular/core';
import { RunningRequests } from '../database/running-requests.ts';

/**
 * Stops every request of the page that is under way, until what comes back is called. An answer that comes after signing out may
 * carry a renewed cookie, and would bring the session back.
 */
export const STOP_REQUESTS = new InjectionToken<() => () => void>('STOP_REQUESTS', {
  providedIn: 'root',
  factory: () => {
    const requests = inject(RunningRequests);
    return () => requests.stop();
  },
});
