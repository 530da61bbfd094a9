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
import type { ExportFailure } from '../state/export-status.ts';

/** Errors that may be gone when the same is asked again. */
const TO_RETRY: readonly ExportFailure['code'][] = ['unreachable', 'refused', 'no-permission'];

/** Errors of a choice that was made from what is no longer so. */
const TO_RELOAD: readonly ExportFailure['code'][] = ['unknown-data-set', 'unknown-org-unit'];

/** Errors that the documentation of the CHT helps with. */
const TO_CONFIGURE: readonly ExportFailure['code'][] = [
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
  readonly error = input.required<ExportFailure>();
  readonly signInUrl = input.required<string>();
  readonly returnTo = input.required<string>();
  /** Whether something could not be read, and nothing was exported yet. */
  readonly isOfReading = input(false);
  /** Whether it answers the press of a button, so that the reader is taken to it. */
  readonly takesFocus = input(false);
  readonly retried = output();
  readonly reloaded = output();
  /** The page shall be loaded again from the server. */
  readonly pageReloaded = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly key = computed(() => `export.dhis.error.${this.error().code}`);
  /** What follows from it: of an export, or of reading what can be chosen. */
  protected readonly effectKey = computed(() =>
    this.isOfReading() && (this.error().code === 'unreachable' || this.error().code === 'refused')
      ? `${this.key()}.reading`
      : `${this.key()}.effect`,
  );
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
