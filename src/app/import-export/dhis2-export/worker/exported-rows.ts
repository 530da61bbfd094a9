import { computed, Injectable, signal } from '@angular/core';
import { rowsOfSet, type DataValueSet } from '../../../../domain/index.ts';

/** Gives what was exported; undefined where it is there no more. */
export type RowSource = () => Promise<DataValueSet | undefined>;

/**
 * The last exported file: what is sent, and what DHIS2's answers speak of. Its rows stay where they
 * were counted until somebody needs them. In memory only.
 */
@Injectable()
export class ExportedRows {
  readonly #fetch = signal<RowSource | undefined>(undefined);
  readonly #fetched = signal<DataValueSet | undefined>(undefined);
  #fetching: Promise<DataValueSet | undefined> | undefined;

  readonly isThere = computed(() => this.#fetch() !== undefined);
  /** Undefined until they were fetched. */
  readonly rows = computed(() => {
    const fetched = this.#fetched();
    return fetched && rowsOfSet(fetched);
  });

  /** While another file is being made the one before must not be sent in its place. */
  forget(): void {
    this.#fetching = undefined;
    this.#fetched.set(undefined);
    this.#fetch.set(undefined);
  }

  keep(fetch: RowSource): void {
    this.forget();
    this.#fetch.set(fetch);
  }

  /** Fetches the rows, once. */
  async fetch(): Promise<DataValueSet | undefined> {
    const fetch = this.#fetch();
    this.#fetching ??= fetch?.();
    const dataValueSet = await this.#fetching;
    // Another file may have taken its place meanwhile.
    if (fetch === this.#fetch()) this.#fetched.set(dataValueSet);
    return dataValueSet;
  }
}
