import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule, type MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslatePipe } from '@ngx-translate/core';
import { IntlFormats } from '../../../../i18n/index.ts';

/** How far an export is. */
export interface ProgressOfExport {
  readonly step: 'settings' | 'places' | 'target-documents' | 'owners';
  readonly done: number;
  readonly total?: number;
  /** Where the total is only what is expected. */
  readonly isEstimate?: true;
  /** What was read so far, as it came. */
  readonly bytes?: number;
}

/** Whether it is known how much there is: the choice of words. */
type Whole = 'exact' | 'about' | 'unknown';

/** The last line of the page: what will be written, and the one button that writes it. */
@Component({
  selector: 'cht-export-bar',
  imports: [MatButtonModule, MatIcon, MatProgressBar, TranslatePipe],
  templateUrl: './export-bar.html',
  styleUrl: './export-bar.scss',
})
export class ExportBar {
  readonly #formats = inject(IntlFormats);
  /** The name of the file, undefined while something is still to be chosen. */
  readonly fileName = input<string>();
  /** The key of what is still to be done. */
  readonly missing = input<string>();
  readonly progress = input<ProgressOfExport>();
  /** Whether a counted file waits for somebody to look; the button then writes it. */
  readonly isToConfirm = input(false);
  readonly exported = output();
  readonly cancelled = output();

  protected readonly isDisabled = computed(
    () => this.fileName() === undefined || this.progress() !== undefined,
  );
  /** An estimate that was too low is none any more. */
  readonly #whole = computed((): Whole => {
    const { done, total, isEstimate } = this.progress() ?? { done: 0 };
    if (total === undefined || (isEstimate && done > total)) return 'unknown';
    return isEstimate ? 'about' : 'exact';
  });
  /** What the words of a step are made of. */
  protected readonly values = computed(() => {
    const { done, total } = this.progress() ?? { done: 0 };
    return { done, total: total ?? 0, whole: this.#whole() };
  });
  protected readonly size = computed(() => {
    const bytes = this.progress()?.bytes ?? 0;
    return bytes === 0 ? undefined : this.#formats.bytes(bytes);
  });
  protected readonly share = computed(() => {
    const { done, total, whole } = this.values();
    return whole === 'unknown' || total === 0 ? undefined : (100 * done) / total;
  });

  protected cancel(exportButton: MatButton): void {
    // The button that was pressed goes; whoever uses a keyboard goes on from its neighbour.
    exportButton.focus();
    this.cancelled.emit();
  }

  protected export(): void {
    // A button that keeps the focus while it is disabled still hears its clicks.
    if (!this.isDisabled()) this.exported.emit();
  }
}
