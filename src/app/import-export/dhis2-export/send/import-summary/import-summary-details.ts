import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import { unaccounted, type DataValueRow, type ImportSummary } from '../../../../../domain/index.ts';
import { ChtNumber } from '../../../../i18n/index.ts';
import { ConflictEntry } from './conflict-entry.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { RowNames } from '../../shared/names/row-names.ts';

/**
 * How DHIS2 came to say it: what would be, what was done, either of a part of the file only, or what
 * somebody pasted.
 */
export type SummaryOrigin = 'dry-run' | 'import' | 'part' | 'pasted';

const COUNTS = ['imported', 'updated', 'ignored', 'deleted'] as const;

/** DHIS2's summary of an import, of every version, in terms of what was exported. */
@Component({
  selector: 'cht-import-summary-details',
  imports: [ChtNumber, ConflictEntry, MatIcon, TranslatePipe],
  templateUrl: './import-summary-details.html',
  styleUrl: './import-summary-details.scss',
})
export class ImportSummaryDetails {
  readonly summary = input.required<ImportSummary>();
  readonly origin = input.required<SummaryOrigin>();
  /** The rows that were sent, in the order of the file. */
  readonly rows = input.required<readonly DataValueRow[]>();
  readonly names = input.required<RowNames>();

  protected readonly groups = computed(() => conflictGroups(this.summary(), this.rows()));
  protected readonly figures = computed(() =>
    COUNTS.map((name) => ({ name, count: this.summary().counts[name] })),
  );
  protected readonly dropped = computed(() => {
    const { status, counts } = this.summary();
    const isWhole = ['dry-run', 'import'].includes(this.origin()) && status !== 'ERROR';
    return isWhole ? unaccounted(counts, this.rows().length) : 0;
  });
  protected readonly icon = computed(
    () => ({ SUCCESS: 'done', WARNING: 'warning', ERROR: 'error' })[this.summary().status],
  );
}
