import { Component, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { PhonesOfReview } from '../../worker/review/phones-of-review.ts';
import { PersonEntry } from '../shared/person-entry.ts';

/** Whose phones have older settings than the server: asked once, when somebody wants to know. */
@Component({
  selector: 'cht-phones-behind',
  imports: [MatButtonModule, PersonEntry, TranslatePipe],
  templateUrl: './phones-behind.html',
  styleUrl: './phones-behind.scss',
})
export class PhonesBehind {
  readonly #formats = inject(IntlFormats);
  readonly phones = input.required<'asked' | PhonesOfReview | undefined>();
  readonly asked = output();

  /** A button that is off keeps the focus, and clicks still come. */
  protected ask(): void {
    if (this.phones() === undefined) this.asked.emit();
  }

  protected when(date: string): string {
    return this.#formats.date(date);
  }
}
