import { Component, computed, effect, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import {
  generationOf,
  proofOf,
  type DataValueRow,
  type ImportSummary,
} from '../../../../../domain/index.ts';
import { Announcer } from '../../../../announcer/announcer.ts';
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
  styleUrls: ['../../shared/styles/headings.scss', './import-summary-details.scss'],
})
export class ImportSummaryDetails {
  readonly summary = input.required<ImportSummary>();
  readonly origin = input.required<SummaryOrigin>();
  /** Whether nothing was changed: the figures are of what would be. */
  readonly isDryRun = input(false);
  /** The rows that were sent, in the order of the file. */
  readonly rows = input.required<readonly DataValueRow[]>();
  readonly names = input.required<RowNames>();

  /** Of the DHIS2 that answered, where it is known. */
  readonly version = input<string>();

  protected readonly groups = computed(() => conflictGroups(this.summary(), this.rows()));
  protected readonly figures = computed(() =>
    COUNTS.map((name) => ({
      key: this.isDryRun() ? `would.${name}` : name,
      count: this.summary().counts[name],
    })),
  );
  /** What the summary shows; of a part, or of what was pasted, only what its own counts say. */
  protected readonly proof = computed(() => {
    const summary = this.summary();
    const { imported, updated, ignored, deleted } = summary.counts;
    const isWhole = ['dry-run', 'import'].includes(this.origin());
    const sent = isWhole ? this.rows().length : imported + updated + ignored + deleted;
    return proofOf(summary, sent, generationOf(this.version()));
  });
  /** The key of the heading: what DHIS2 calls a success may be none. */
  protected readonly heading = computed(() => {
    const { status } = this.summary();
    const isUnproven =
      status === 'SUCCESS' && !this.proof().isSuccess && !this.summary().lacksCounts;
    return isUnproven ? 'unproven' : `${this.origin()}.${status}`;
  });
  protected readonly icon = computed(() =>
    this.heading() === 'unproven'
      ? 'warning'
      : ({ SUCCESS: 'done', WARNING: 'warning', ERROR: 'error' } as const)[this.summary().status],
  );

  constructor() {
    const announcer = inject(Announcer);
    const translate = inject(TranslateService);
    // One sentence is heard; the figures and conflicts below it are read when somebody goes there.
    effect(() => {
      announcer.announce(String(translate.instant(`export.dhis.summary.${this.heading()}`)));
    });
  }
}
