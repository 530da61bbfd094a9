import { DOCUMENT, InjectionToken, inject } from '@angular/core';
import { HOST_PATH } from './host-path.ts';

/** Leaves for a page of the same origin that is not this app's. A spec must not leave its page. */
export const LEAVE_FOR = new InjectionToken<(address: string) => void>('leave for', {
  providedIn: 'root',
  factory: () => {
    const { location } = inject(DOCUMENT);
    return (address) => {
      location.assign(address);
    };
  },
});

/**
 * Loads an address of this app as a new page, so that nothing stays in memory. A spec must not leave its
 * page.
 */
export const LOAD_PAGE = new InjectionToken<(address: string) => void>('load page', {
  providedIn: 'root',
  factory: () => {
    const leaveFor = inject(LEAVE_FOR);
    const hostPath = inject(HOST_PATH);
    return (address) => {
      leaveFor(hostPath + address);
    };
  },
});
