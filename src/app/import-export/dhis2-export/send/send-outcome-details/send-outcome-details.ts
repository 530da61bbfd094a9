import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { DataValueRow, ReadBack, StoredComparison } from '../../../../../domain/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { ImportSummaryDetails } from '../import-summary/import-summary-details.ts';
import type { Reading } from '../state/reading.ts';
import type { SendStatus } from '../state/send.feature.ts';
import { ReadBackDetails } from '../stored-values/read-back-details.ts';
import { StoredComparisonDetails } from '../stored-values/stored-comparison-details.ts';

/** What became of sending a file: DHIS2's answer explained, and what it held before and holds now. */
@Component({
  selector: 'cht-send-outcome-details',
  imports: [ImportSummaryDetails, MatIcon, ReadBackDetails, StoredComparisonDetails, TranslatePipe],
  templateUrl: './send-outcome-details.html',
  styleUrls: ['../../shared/styles/headings.scss', './send-outcome-details.scss'],
})
export class SendOutcomeDetails {
  readonly outcome = input.required<SendStatus>();
  /** What DHIS2 held before an import, of a dry run; and what it holds after one. */
  readonly comparison = input.required<Reading<StoredComparison> | undefined>();
  readonly readBack = input.required<Reading<ReadBack> | undefined>();
  /** The rows that were sent, in the order of the file. */
  readonly rows = input.required<readonly DataValueRow[]>();
  readonly names = input.required<RowNames>();

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
  protected readonly isReading = computed(() =>
    [this.comparison(), this.readBack()].some((reading) => reading?.status === 'reading'),
  );
  /** Why what DHIS2 holds could not be read. */
  protected readonly notRead = computed(() => {
    const reading = [this.comparison(), this.readBack()].find((one) => one?.status === 'not-read');
    return reading?.status === 'not-read' ? reading.error : undefined;
  });
  protected readonly origin = computed(() => {
    const outcome = this.outcome();
    return outcome.status !== 'idle' && !outcome.dryRun ? 'import' : 'dry-run';
  });
  protected readonly summaryOrigin = computed(() =>
    this.outcome().status === 'answered' ? this.origin() : 'part',
  );
}
