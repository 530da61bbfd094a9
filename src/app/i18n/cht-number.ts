import { Pipe, inject } from '@angular/core';
import type { PipeTransform } from '@angular/core';
import { IntlFormats } from './intl-formats.ts';

/** See {@link IntlFormats.number}. Impure because it follows the language; formatting is cheap. */
@Pipe({ name: 'chtNumber', pure: false })
export class ChtNumber implements PipeTransform {
  readonly #formats = inject(IntlFormats);

  transform(value: number | bigint): string {
    return this.#formats.number(value);
  }
}
