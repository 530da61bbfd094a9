import { Pipe, inject } from '@angular/core';
import type { PipeTransform } from '@angular/core';
import { IntlFormats } from './intl-formats.ts';

/** See {@link IntlFormats.month}. Impure because it follows the language; formatting is cheap. */
@Pipe({ name: 'chtMonth', pure: false })
export class ChtMonth implements PipeTransform {
  readonly #formats = inject(IntlFormats);

  transform(month: string): string {
    return this.#formats.month(month);
  }
}
