import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { TranslatePipe } from '@ngx-translate/core';
import type { ExportFormat } from '../../../../../domain/index.ts';
import { Dhis2SignIn } from '../../dhis2/connection/dhis2-sign-in/dhis2-sign-in.ts';
import { ImportSummaryDetails } from '../import-summary/import-summary-details.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { ImportSummaryPaste } from '../import-summary/import-summary-paste.ts';
import { ExportedRows } from '../../worker/exported-rows.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { Sending } from '../state/sending.ts';

/**
 * Sends the last exported file where the host is configured for it, a dry run first, and explains
 * what DHIS2 answers.
 */
@Component({
  selector: 'cht-send-panel',
  imports: [
    Dhis2SignIn,
    ImportSummaryDetails,
    MatButtonModule,
    MatIcon,
    MatProgressBar,
    ImportSummaryPaste,
    TranslatePipe,
  ],
  templateUrl: './send-panel.html',
  styleUrls: ['../../shared/styles/headings.scss', './send-panel.scss'],
})
export class SendPanel {
  readonly #exportedRows = inject(ExportedRows);
  readonly #who = inject(Dhis2Credentials);
  protected readonly sending = inject(Sending);
  readonly names = input.required<RowNames>();
  /** In which form the file was written. */
  readonly format = input<ExportFormat>('json');

  /** Fetched when DHIS2 has answered: its conflicts name rows by their place. */
  protected readonly rows = this.#exportedRows.rows;
  protected readonly outcome = computed(() => this.sending.state().outcome);
  protected readonly isSending = computed(() => this.outcome().status === 'sending');
  protected readonly canDryRun = computed(
    () =>
      this.#who.credentials() !== undefined && this.#exportedRows.isThere() && !this.isSending(),
  );
  protected readonly canImport = computed(() => this.canDryRun() && this.sending.state().mayImport);
  protected readonly percent = computed(() => {
    const outcome = this.outcome();
    if (outcome.status !== 'sending' || outcome.progress.total === 0) return 0;
    return (100 * outcome.progress.done) / outcome.progress.total;
  });
  /** Of the whole file; where an error or a stop came before its end, of the parts before. */
  protected readonly summary = computed(() => {
    const outcome = this.outcome();
    if (outcome.status === 'answered') return outcome.answer.summary;
    if (outcome.status === 'stopped') return outcome.progress.soFar;
    return outcome.status === 'failed' ? outcome.failure.soFar : undefined;
  });
  /** What was read before; absent where DHIS2 did not answer to all of it. */
  protected readonly answer = computed(() => {
    const outcome = this.outcome();
    return outcome.status === 'answered' ? outcome.answer : undefined;
  });
  protected readonly mayHaveTaken = computed(() => {
    const outcome = this.outcome();
    return outcome.status === 'failed' && outcome.failure.mayHaveTaken;
  });
  protected readonly stopped = computed(() => {
    const outcome = this.outcome();
    return outcome.status === 'stopped' ? outcome.progress : undefined;
  });
  protected readonly error = computed(() => {
    const outcome = this.outcome();
    return outcome.status === 'failed' ? outcome.failure.error : undefined;
  });
  /** What the texts of an error name. */
  protected readonly errorValues = computed(() => {
    const error = this.error();
    return {
      words: error !== undefined && 'words' in error ? error.words : '',
      status: error !== undefined && 'status' in error ? error.status : '',
      units:
        error?.code === 'approved'
          ? error.orgUnits.map((id) => this.names().orgUnit(id) || id).join(', ')
          : '',
    };
  });
  protected readonly origin = computed(() => {
    const outcome = this.outcome();
    return outcome.status !== 'idle' && !outcome.dryRun ? 'import' : 'dry-run';
  });
  protected readonly summaryOrigin = computed(() =>
    this.outcome().status === 'answered' ? this.origin() : 'part',
  );

  constructor() {
    this.sending.open();
    inject(DestroyRef).onDestroy(() => {
      this.sending.close();
    });
  }

  protected fetchRows(): void {
    // What cannot be fetched cannot be explained either; sending says why.
    this.#exportedRows.fetch().catch(() => undefined);
  }

  // Buttons that keep the focus while they are disabled still hear their clicks.
  protected import(): void {
    if (this.canImport()) this.sending.send(false);
  }

  protected submitted(event: Event): void {
    event.preventDefault();
    if (this.canDryRun()) this.sending.send(true);
  }
}
