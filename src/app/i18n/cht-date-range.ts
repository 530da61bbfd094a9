import { Pipe, inject } from '@angular/core';
import type { PipeTransform } from '@angular/core';
import { IntlFormats } from './intl-formats.ts';

/** See {@link IntlFormats.dateRange}. Impure because it follows the language. */
@Pipe({ name: 'chtDateRange', pure: false })
export class ChtDateRange implements PipeTransform {
  readonly #formats = inject(IntlFormats);

  transform(first: string, last: string): string {
    return this.#formats.dateRange(first, last);
  }
}
