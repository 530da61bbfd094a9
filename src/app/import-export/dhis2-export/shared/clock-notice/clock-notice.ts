import { Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import { IntlFormats } from '../../../../i18n/index.ts';
import { ServerClock } from '../server-clock.ts';
import { localDay } from '../today.ts';

/** Says that this computer's clock is wrong, where it differs from the server's by more than a day. */
@Component({
  selector: 'cht-clock-notice',
  imports: [MatIcon, TranslatePipe],
  template: `
    @if (dates(); as dates) {
      <p role="alert">
        <mat-icon svgIcon="warning" />
        <span>{{ 'export.dhis.clock' | translate: dates }}</span>
      </p>
    }
  `,
  styleUrl: './clock-notice.scss',
})
export class ClockNotice {
  readonly #clock = inject(ServerClock);
  readonly #formats = inject(IntlFormats);

  protected readonly dates = computed(() => {
    const difference = this.#clock.difference();
    return (
      difference && {
        computer: this.#formats.date(localDay(difference.computer)),
        server: this.#formats.date(localDay(difference.server)),
      }
    );
  });
}
