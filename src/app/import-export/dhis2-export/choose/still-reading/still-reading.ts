import { Component } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import { announcedAfter } from '../../../../announcer/announced-after.ts';

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
  protected readonly isLong = announcedAfter(LONG_MS, () => 'export.dhis.reading.still');
}
