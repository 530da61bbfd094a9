import { Component, DestroyRef, effect, inject, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../../announcer/announcer.ts';

/** After so long without an end the page says that it goes on waiting. */
const LONG_MS = 10_000;

/** Stands where something is read, and says so once it takes long: silence looks like a fault. */
@Component({
  selector: 'cht-still-reading',
  imports: [MatIcon, TranslatePipe],
  template: `
    @if (isLong()) {
      <mat-icon svgIcon="info" />
      <p>{{ 'export.dhis.reading.still' | translate }}</p>
    }
  `,
  styleUrl: './still-reading.scss',
})
export class StillReading {
  protected readonly isLong = signal(false);

  constructor() {
    const announcer = inject(Announcer);
    const translate = inject(TranslateService);
    const timer = setTimeout(() => {
      this.isLong.set(true);
    }, LONG_MS);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
    });
    effect(() => {
      if (this.isLong()) {
        announcer.announce(String(translate.instant('export.dhis.reading.still')));
      }
    });
  }
}
