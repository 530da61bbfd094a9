import { InjectionToken, inject } from '@angular/core';
import type { CalendarDate } from '../../../../domain/index.ts';
import { ServerClock } from './server-clock.ts';

/**
 * The officer's own calendar day, as text: the one place where this feature reads a clock. Where the
 * computer's clock is wrong by more than a day it is the server's. It is a function because a page may
 * stay open over midnight.
 */
export const TODAY = new InjectionToken<() => CalendarDate>('today', {
  providedIn: 'root',
  factory: () => {
    const clock = inject(ServerClock);
    return () => localDay(clock.now());
  },
});

/** The calendar day of an instant where the reader is. */
export function localDay(instant: Date): CalendarDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = String(instant.getFullYear()).padStart(4, '0');
  return `${year}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
