import { computed, signal } from '@angular/core';
import { rowsOfSet, type DataValueSet } from '../../../../domain/index.ts';
import type { WorkerHandle } from './export-worker.ts';
import { readDataValueSet } from './read-data-value-set.ts';

/** The rows of the file that a worker has written. */
export class WrittenRows {
  readonly #isWritten = signal(false);
  readonly #dataValueSet = signal<DataValueSet | undefined>(undefined);
  #reading: Promise<DataValueSet | undefined> | undefined;

  readonly isWritten = this.#isWritten.asReadonly();
  /** Undefined until they have been read. */
  readonly rows = computed(() => {
    const read = this.#dataValueSet();
    return read && rowsOfSet(read);
  });

  set(isWritten: boolean): void {
    this.#isWritten.set(isWritten);
  }

  /** Reads them once; they are those of the file as long as the worker is the client's. */
  async read(
    worker: WorkerHandle,
    isStillTheOne: () => boolean,
  ): Promise<DataValueSet | undefined> {
    this.#reading ??= readDataValueSet(worker);
    const read = await this.#reading;
    // Another export may have taken its place meanwhile.
    if (isStillTheOne()) this.#dataValueSet.set(read);
    return read;
  }

  /** What was written is of other numbers than what is counted now. */
  forget(): void {
    this.#isWritten.set(false);
    this.#dataValueSet.set(undefined);
    this.#reading = undefined;
  }
}
