import { InjectionToken, inject } from '@angular/core';
import { InFlightRequests } from '../database/in-flight-requests.ts';

/**
 * Stops every request of the page that is under way, until what comes back is called. An answer that comes
 * after signing out may carry a renewed cookie, and would bring the session back.
 */
export const ABORT_REQUESTS = new InjectionToken<() => () => void>('ABORT_REQUESTS', {
  providedIn: 'root',
  factory: () => {
    const requests = inject(InFlightRequests);
    return () => requests.stop();
  },
});
