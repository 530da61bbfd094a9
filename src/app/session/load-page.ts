import { DOCUMENT, InjectionToken, inject } from '@angular/core';

/** Loads an address as a new page, so that nothing stays in memory. A spec must not leave its page. */
export const LOAD_PAGE = new InjectionToken<(address: string) => void>('load page', {
  providedIn: 'root',
  factory: () => {
    const { location } = inject(DOCUMENT);
    return (address) => {
      location.assign(address);
    };
  },
});
