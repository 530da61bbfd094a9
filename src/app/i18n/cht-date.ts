import { Pipe, inject } from '@angular/core';
import type { PipeTransform } from '@angular/core';
import { IntlFormats } from './intl-formats.ts';

/** See {@link IntlFormats.date}. Impure because it follows the language; formatting is cheap. */
@Pipe({ name: 'chtDate', pure: false })
export class ChtDate implements PipeTransform {
  readonly #formats = inject(IntlFormats);

  transform(date: string): string {
    return this.#formats.date(date);
  }
}
