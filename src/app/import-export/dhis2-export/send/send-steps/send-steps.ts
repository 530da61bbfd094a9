import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslatePipe } from '@ngx-translate/core';
import type { SendStatus } from '../state/send.feature.ts';

/** The two steps of sending, a dry run and then the import, and how far it is. */
@Component({
  selector: 'cht-send-steps',
  imports: [MatButtonModule, MatProgressBar, TranslatePipe],
  templateUrl: './send-steps.html',
  styleUrl: './send-steps.scss',
})
export class SendSteps {
  readonly outcome = input.required<SendStatus>();
  readonly canDryRun = input.required<boolean>();
  /** Whether a dry run went well enough. */
  readonly mayImport = input.required<boolean>();
  /** A dry run, which submits a form around it as well, or the import. */
  readonly sent = output<{ readonly dryRun: boolean }>();
  readonly stopped = output();

  protected readonly isSending = computed(() => this.outcome().status === 'sending');
  protected readonly canImport = computed(() => this.canDryRun() && this.mayImport());
  protected readonly percent = computed(() => {
    const outcome = this.outcome();
    if (outcome.status !== 'sending' || outcome.progress.total === 0) return 0;
    return (100 * outcome.progress.done) / outcome.progress.total;
  });

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.canDryRun()) this.sent.emit({ dryRun: true });
  }

  protected import(): void {
    if (this.canImport()) this.sent.emit({ dryRun: false });
  }
}
