import { Pipe, inject } from '@angular/core';
import type { PipeTransform } from '@angular/core';
import { IntlFormats } from './intl-formats.ts';

/** The first to the last of some months; see {@link IntlFormats.monthRange}. Impure like the others. */
@Pipe({ name: 'chtMonthRange', pure: false })
export class ChtMonthRange implements PipeTransform {
  readonly #formats = inject(IntlFormats);

  transform(months: readonly string[]): string {
    return this.#formats.monthRange(months[0] ?? '', months.at(-1) ?? '');
  }
}
