import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import type { ExportError, ExportErrorCode } from '../../../../../domain/index.ts';

/** Errors that may be gone when the same is asked again. */
const TO_RETRY: readonly ExportErrorCode[] = ['unreachable', 'refused', 'no-permission'];

/** Errors of a choice that was made from what is no longer so. */
const TO_RELOAD: readonly ExportErrorCode[] = ['unknown-data-set', 'unknown-org-unit'];

/** Errors that the documentation of the CHT helps with. */
const TO_CONFIGURE: readonly ExportErrorCode[] = [
  'no-data-sets',
  'invalid-data-set',
  'no-data-elements',
];

/** An error in its three parts, with the button that helps where there is one. */
@Component({
  selector: 'cht-export-error-card',
  imports: [MatButtonModule, MatIcon, RouterLink, TranslatePipe],
  templateUrl: './export-error-card.html',
  styleUrl: './export-error-card.scss',
})
export class ExportErrorCard {
  readonly #announcer = inject(LiveAnnouncer);
  readonly #translate = inject(TranslateService);
  readonly error = input.required<ExportError>();
  readonly signInUrl = input.required<string>();
  readonly returnTo = input.required<string>();
  /** Whether it answers the press of a button, so that the reader is taken to it. */
  readonly takesFocus = input(false);
  readonly retried = output();
  readonly reloaded = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly key = computed(() => `export.dhis.error.${this.error().code}`);
  protected readonly values = computed(() => {
    const error = this.error();
    return 'report' in error ? { orgUnits: error.report.orgUnits } : error;
  });
  /** Nothing to export is nobody's fault. */
  protected readonly isFault = computed(
    () => !['no-rows', 'no-data-sets'].includes(this.error().code),
  );
  protected readonly canRetry = computed(() => TO_RETRY.includes(this.error().code));
  protected readonly canReload = computed(() => TO_RELOAD.includes(this.error().code));
  protected readonly canReadOn = computed(() => TO_CONFIGURE.includes(this.error().code));

  constructor() {
    afterNextRender(() => {
      if (this.takesFocus()) this.heading().nativeElement.focus();
      const text: unknown = this.#translate.instant(this.key(), this.values());
      void this.#announcer.announce(String(text), 'assertive');
    });
  }
}
