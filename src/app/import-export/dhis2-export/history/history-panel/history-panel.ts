import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { ChtNumber, IntlFormats } from '../../../../i18n/index.ts';
import { ExportNames } from '../../export/export-names.ts';
import { ReceiptDownload } from '../receipt/receipt-download.ts';
import { HistoryPanelActions } from '../state/history.actions.ts';
import { historyFeature } from '../state/history.feature.ts';
import { ChangeEntries } from './change-entries.ts';

/** After a file: its receipt, what changed since the last one of its choice, and what stays in DHIS2. */
@Component({
  selector: 'cht-history-panel',
  imports: [ChangeEntries, ChtNumber, MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './history-panel.html',
  styleUrls: ['../../shared/styles/headings.scss', './history-panel.scss'],
})
export class HistoryPanel {
  readonly #formats = inject(IntlFormats);
  readonly #store = inject(Store);
  protected readonly receipt = inject(ReceiptDownload);
  protected readonly names = inject(ExportNames).ofRows;
  protected readonly recorded = this.#store.selectSignal(historyFeature.selectRecorded);
  protected readonly changes = computed(() => this.recorded()?.since?.changes);
  protected readonly isSame = computed(() => {
    const changes = this.changes();
    if (changes === undefined) return false;
    return changes.added.total + changes.changed.total + changes.leftBehind.total === 0;
  });
  /** Set apart, because a date that runs to the left would tear an English sentence. */
  protected readonly since = computed(() => {
    const at = this.recorded()?.since?.at;
    return at === undefined ? '' : `\u2068${this.#formats.moment(new Date(at))}\u2069`;
  });
  protected readonly actions = HistoryPanelActions;
  protected readonly dispatch = this.#store.dispatch.bind(this.#store);
}
