import { DOCUMENT, Service, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, type NavigationError, Router } from '@angular/router';
import { filter } from 'rxjs';
import { LOAD_PAGE } from '../../session/load-page.ts';

const RELOADED = 'cht-dhis2-export.reloaded';

/**
 * What happens when a page cannot be opened, which is nearly always a file of it that did not come: a
 * new version was installed since this page was opened, or the line was cut.
 *
 * The page is loaded again once, with its address, where the server answers: a new version is there
 * then. Otherwise, and where that did not help, the address is given here and the app says so.
 */
@Service()
export class PageFailure {
  readonly #window = inject(DOCUMENT).defaultView;
  readonly #loadPage = inject(LOAD_PAGE);
  readonly #address = signal<string | undefined>(undefined);

  /** The address that could not be opened. */
  readonly address = this.#address.asReadonly();

  /** Takes a navigation that failed. */
  async take({ url, error }: Pick<NavigationError, 'url' | 'error'>): Promise<void> {
    console.error(error);
    if (!this.#wasReloaded() && (await this.#serverAnswers()) && this.#markReloaded()) {
      this.#loadPage(url);
    } else this.#address.set(url);
  }

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        // A page was opened: the next failure is a new one.
        this.#address.set(undefined);
        this.#storage((storage) => {
          storage.removeItem(RELOADED);
        });
      });
  }

  #wasReloaded(): boolean {
    return this.#storage((storage) => storage.getItem(RELOADED)) !== null;
  }

  /** False where it cannot be recorded: without that, reloading might never end. */
  #markReloaded(): boolean {
    return (
      this.#storage((storage) => {
        storage.setItem(RELOADED, 'yes');
        return true;
      }) === true
    );
  }

  /** Without it, reloading would leave the officer with the browser's own error page. */
  async #serverAnswers(): Promise<boolean> {
    try {
      const answer = await this.#window?.fetch('./', { method: 'HEAD', cache: 'no-store' });
      return answer?.ok === true;
    } catch {
      return false;
    }
  }

  #storage<T>(use: (storage: Storage) => T): T | null | undefined {
    try {
      return this.#window === null ? undefined : use(this.#window.sessionStorage);
    } catch {
      // SecurityError: the browser forbids storage here.
      return undefined;
    }
  }
}
