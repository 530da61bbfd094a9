import { DOCUMENT, InjectionToken, inject } from '@angular/core';

/**
 * Loads the page anew where it is, whatever console it is in: nothing stays in memory. A spec must not leave
 * its page.
 */
export const RELOAD_PAGE = new InjectionToken<() => void>('reload page', {
  providedIn: 'root',
  factory: () => {
    const { location } = inject(DOCUMENT);
    return () => {
      location.reload();
    };
  },
});
