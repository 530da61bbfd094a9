import { DOCUMENT, InjectionToken, Service, inject } from '@angular/core';

/**
 * Another page of this origin for signing in, as the host writes it into the page: a CHT instance's
 * `/medic/login`, the only way for accounts with single sign-on and for those that must change their
 * password first. Undefined where the page signs in by itself.
 */
export const SIGN_IN_URL = new InjectionToken<string | undefined>('sign-in URL', {
  providedIn: 'root',
  factory: () =>
    inject(DOCUMENT).querySelector('meta[name="sign-in-url"]')?.getAttribute('content') ??
    undefined,
});

/**
 * The address of the other sign-in page, with the way back. The CHT follows `redirect` without what is
 * behind its `?`, which {@link ReturnAddress} keeps.
 *
 * @example
 * signInAddress('/medic/login', '/dhis2-export/import-export/dhis2?period=202610')
 * // => '/medic/login?redirect=%2Fdhis2-export%2Fimport-export%2Fdhis2'
 */
export const signInAddress = (signInUrl: string, returnTo: string): string =>
  `${signInUrl}?redirect=${encodeURIComponent(pathOf(returnTo))}`;

const pathOf = (address: string): string => address.split('?', 1)[0] ?? '';

const KEY = 'cht-dhis2-export.return-to';

/** Where one was before signing in elsewhere, for this window alone. */
@Service()
export class ReturnAddress {
  readonly #window = inject(DOCUMENT).defaultView;

  keep(address: string): void {
    this.#use((storage) => {
      storage.setItem(KEY, address);
    });
  }

  /** The kept address, once, where it is the one that was come back to or below the app's bare one. */
  take(openedAt: string): string | undefined {
    const kept = this.#use((storage) => {
      const address = storage.getItem(KEY);
      storage.removeItem(KEY);
      return address;
    });
    if (kept === undefined || kept === null || kept === openedAt) return undefined;
    return openedAt === '/' || openedAt === pathOf(kept) ? kept : undefined;
  }

  /** A browser may refuse its storage; then the choice is made again by hand. */
  #use<T>(action: (storage: Storage) => T): T | undefined {
    try {
      return this.#window === null ? undefined : action(this.#window.sessionStorage);
    } catch {
      return undefined;
    }
  }
}
