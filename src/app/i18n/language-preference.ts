import { DOCUMENT, Service, inject } from '@angular/core';

const KEY = 'cht-dhis2-export.language';

/** Remembers in this browser which language was chosen. */
@Service()
export class LanguagePreference {
  readonly #window = inject(DOCUMENT).defaultView;

  kept(): string | undefined {
    try {
      return this.#window?.localStorage.getItem(KEY) ?? undefined;
    } catch {
      // SecurityError: the browser forbids storage here. The choice then lasts for this page.
      return undefined;
    }
  }

  keep(code: string): void {
    try {
      this.#window?.localStorage.setItem(KEY, code);
    } catch {
      // As above, or the storage is full.
    }
  }
}
