import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** What browsers that know it tell of the line; not in TypeScript's DOM. */
interface NetworkInformation {
  readonly saveData?: boolean;
}

/**
 * Whether whoever uses this browser has asked it to read as little as it can, since they pay for what
 * they read: the setting that is sent as `Save-Data`, https://wicg.github.io/savedata/
 */
export const SAVES_DATA = new InjectionToken<() => boolean>('SAVES_DATA', {
  providedIn: 'root',
  factory: () => {
    const navigator = inject(DOCUMENT).defaultView?.navigator as
      { readonly connection?: NetworkInformation } | undefined;
    return () => navigator?.connection?.saveData === true;
  },
});
