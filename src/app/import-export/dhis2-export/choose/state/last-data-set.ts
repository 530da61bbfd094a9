import { DOCUMENT, inject, Service } from '@angular/core';

const KEY = 'cht-dhis2-export.data-set';

/** Remembers in this browser which data set was chosen last: next month it is the same. */
@Service()
export class LastDataSet {
  readonly #window = inject(DOCUMENT).defaultView;

  get(): string | undefined {
    try {
      return this.#window?.localStorage.getItem(KEY) ?? undefined;
    } catch {
      // SecurityError: the browser forbids storage here.
      return undefined;
    }
  }

  set(dataSet: string): void {
    try {
      this.#window?.localStorage.setItem(KEY, dataSet);
    } catch {
      // As above, or the storage is full.
    }
  }
}
