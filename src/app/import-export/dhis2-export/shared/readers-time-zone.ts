import { InjectionToken } from '@angular/core';

/** The time zone of the reader's computer, `Africa/Nairobi`: most likely that of the phones, too. */
export const READERS_TIME_ZONE = new InjectionToken<() => string>("the reader's time zone", {
  providedIn: 'root',
  factory: () => () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
