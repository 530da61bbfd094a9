import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule, type MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslatePipe } from '@ngx-translate/core';

/** How far an export is. */
export interface ProgressOfExport {
  readonly step: 'settings' | 'places' | 'target-documents' | 'owners';
  readonly done: number;
  readonly total?: number;
}

/** The last line of the page: what will be written, and the one button that writes it. */
@Component({
  selector: 'cht-export-bar',
  imports: [MatButtonModule, MatIcon, MatProgressBar, TranslatePipe],
  templateUrl: './export-bar.html',
  styleUrl: './export-bar.scss',
})
export class ExportBar {
  /** The name of the file, undefined while something is still to be chosen. */
  readonly fileName = input<string>();
  /** The key of what is still to be done. */
  readonly missing = input<string>();
  readonly progress = input<ProgressOfExport>();
  /** Whether a counted file waits for somebody to look; the button then writes it. */
  readonly isReviewing = input(false);
  readonly exported = output();
  readonly cancelled = output();

  protected readonly isDisabled = computed(
    () => this.fileName() === undefined || this.progress() !== undefined,
  );
  protected readonly share = computed(() => {
    const { done, total } = this.progress() ?? { done: 0 };
    return total === undefined || total === 0 ? undefined : (100 * done) / total;
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
