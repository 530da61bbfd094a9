import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import { announcedAfter } from '../../announcer/announced-after.ts';

/** After how long somebody who waits is told what for. */
const LONG_MS = 5000;

/** What a page waits for before it can be shown: an answer of the database, or its own files. */
export type WaitingFor = 'database' | 'page';

/** Says what is waited for where it takes long, and offers a way out. */
@Component({
  selector: 'cht-waiting',
  imports: [MatButtonModule, TranslatePipe],
  template: `
    @if (isLong()) {
      <p>{{ key() | translate }}</p>
      <button mat-button type="button" (click)="retried.emit(waitsFor())">
        {{ 'session.retry' | translate }}
      </button>
    }
  `,
})
export class Waiting {
  readonly waitsFor = input.required<WaitingFor>();
  readonly retried = output<WaitingFor>();

  protected readonly key = computed(() => `session.waiting.${this.waitsFor()}`);
  protected readonly isLong = announcedAfter(LONG_MS, this.key);
}
