import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import type { DataValueRow } from '../../../../../domain/index.ts';
import { Announced } from '../../../../announcer/announced.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { RemovalsPanelActions } from '../state/removals.actions.ts';
import { removalsFeature } from '../state/removals.feature.ts';
import { StoredRowList } from '../stored-values/stored-row-list.ts';
import { ofDifferent, ofValue } from '../stored-values/stored-row.ts';

/**
 * Deletes in DHIS2 the rows that a former export left behind: asks what would go, names the count, and
 * deletes when that was confirmed.
 */
@Component({
  selector: 'cht-removals-panel',
  imports: [Announced, MatButtonModule, MatCheckbox, MatProgressBar, StoredRowList, TranslatePipe],
  templateUrl: './removals-panel.html',
  styleUrls: ['../../shared/styles/headings.scss', './removals-panel.scss'],
})
export class RemovalsPanel {
  readonly #store = inject(Store);
  readonly #credentials = inject(Dhis2Credentials);
  readonly #worker = inject(ExportWorkerClient);
  readonly #state = this.#store.selectSignal(removalsFeature.selectRemovalsState);

  /** The rows that are left behind, with the values that the former export wrote. */
  readonly rows = input.required<readonly DataValueRow[]>();
  readonly names = input.required<RowNames>();

  protected readonly left = computed(() => this.rows().map(ofValue));
  protected readonly isAsking = computed(() => this.#state().status === 'asking');
  protected readonly canCheck = computed(
    () =>
      this.#credentials.credentials() !== undefined && this.#worker.hasFile() && !this.isAsking(),
  );
  readonly #answered = computed(() => {
    const state = this.#state();
    return state.status === 'answered' ? state : undefined;
  });
  /** What would go; absent before it was asked, and after it was done. */
  protected readonly would = computed(() => {
    const answered = this.#answered();
    return answered?.dryRun === true ? answered.outcome : undefined;
  });
  protected readonly done = computed(() => {
    const answered = this.#answered();
    return answered?.dryRun === false ? answered.outcome : undefined;
  });
  protected readonly deleted = computed(() => {
    const { removable = [], remaining = [] } = this.done() ?? {};
    return removable.length - remaining.length;
  });
  protected readonly remaining = computed(() => (this.done()?.remaining ?? []).map(ofValue));
  protected readonly kept = computed(() => {
    const { changedSince = [], gone = [] } = this.#answered()?.outcome ?? {};
    return [
      {
        heading: 'export.dhis.removals.changed-since',
        rows: changedSince.map(ofDifferent),
      },
      { heading: 'export.dhis.removals.gone', rows: gone.map(ofValue) },
    ].filter(({ rows }) => rows.length > 0);
  });
  protected readonly failure = computed(() => {
    const state = this.#state();
    return state.status === 'failed' ? state.failure : undefined;
  });
  protected readonly errorValues = computed(() => {
    const error = this.failure()?.error;
    return {
      words: error !== undefined && 'words' in error ? error.words : '',
      status: error !== undefined && 'status' in error ? error.status : '',
      units:
        error?.code === 'approved'
          ? error.orgUnits.map((id) => this.names().orgUnit(id) || id).join(', ')
          : '',
    };
  });
  /** Whether the count was confirmed; asked again after each look. */
  protected readonly isConfirmed = linkedSignal({
    source: this.#answered,
    computation: () => false,
  });

  protected check(): void {
    if (this.canCheck()) {
      this.#store.dispatch(RemovalsPanelActions.checkClicked({ rows: this.rows() }));
    }
  }

  /** Only what was looked at goes: not what may have been added to the list since. */
  protected delete(): void {
    const rows = this.would()?.removable ?? [];
    if (this.canCheck() && this.isConfirmed() && rows.length > 0) {
      this.#store.dispatch(RemovalsPanelActions.deleteClicked({ rows }));
    }
  }
}
