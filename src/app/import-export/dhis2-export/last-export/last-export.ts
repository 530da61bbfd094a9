import { Injectable, signal } from '@angular/core';
import type { DataValueSet } from '../../../../domain/index.ts';

/** A file that was handed to the browser. */
export interface ExportedFile {
  readonly fileName: string;
  readonly dataValueSet: DataValueSet;
}

/** The last exported file: what is sent, and what DHIS2's answers speak of. In memory only. */
@Injectable()
export class LastExport {
  readonly #file = signal<ExportedFile | undefined>(undefined);
  readonly file = this.#file.asReadonly();

  /** While another file is being made the one before must not be sent in its place. */
  forget(): void {
    this.#file.set(undefined);
  }

  keep(file: ExportedFile): void {
    this.#file.set(file);
  }
}
