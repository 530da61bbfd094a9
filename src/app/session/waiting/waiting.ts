import {
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../announcer/announcer.ts';

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
  readonly #announcer = inject(Announcer);
  readonly #translate = inject(TranslateService);
  readonly waitsFor = input.required<WaitingFor>();
  readonly retried = output<WaitingFor>();

  protected readonly isLong = signal(false);
  protected readonly key = computed(() => `session.waiting.${this.waitsFor()}`);

  constructor() {
    const timer = setTimeout(() => {
      this.isLong.set(true);
    }, LONG_MS);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
    });
    effect(() => {
      if (this.isLong()) this.#announcer.announce(String(this.#translate.instant(this.key())));
    });
  }
}
