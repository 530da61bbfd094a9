import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { checkFile, NO_CHECK_OPTIONS } from '../../../domain/index.ts';
import { FindingList } from '../../../app/import-export/dhis2-export/review/dhis2-check/finding-list.ts';
import { TODAY } from '../../../app/import-export/dhis2-export/shared/today.ts';
import { Announced } from '../../../app/announcer/announced.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { HostFailure } from '../../connection/host-failure/host-failure.ts';
import { AppNames } from '../app-names.ts';
import { ReviewDetails } from '../review-details/review-details.ts';
import { CountingPanelActions } from '../state/counting.actions.ts';
import { countingFeature } from '../state/counting.feature.ts';
import { ValueList } from '../value-list/value-list.ts';

/** Counts what is chosen, and shows what came of it beside what DHIS2 holds. */
@Component({
  selector: 'cht-counting-panel',
  imports: [
    Announced,
    FindingList,
    HostFailure,
    MatButtonModule,
    MatProgressBar,
    ReviewDetails,
    TranslatePipe,
    ValueList,
  ],
  templateUrl: './counting-panel.html',
  styleUrls: [
    '../../../app/import-export/dhis2-export/shared/styles/headings.scss',
    './counting-panel.scss',
  ],
})
export class CountingPanel {
  readonly #store = inject(Store);
  readonly #today = inject(TODAY);
  readonly #metadata = this.#store.selectSignal(countingFeature.selectMetadata);
  protected readonly names = inject(AppNames).ofRows;
  protected readonly whole = this.#store.selectSignal(chooseFeature.selectWhole);
  protected readonly outcome = this.#store.selectSignal(countingFeature.selectOutcome);
  protected readonly counted = this.#store.selectSignal(countingFeature.selectCounted);
  protected readonly comparison = this.#store.selectSignal(countingFeature.selectComparison);

  /** What DHIS2 would refuse, lose or hide of it; undefined where it does not tell its metadata. */
  protected readonly check = computed(() => {
    const [file, metadata] = [this.counted()?.dataValueSet, this.#metadata()];
    if (file === undefined || metadata === undefined) return undefined;
    const context = { today: this.#today(), attribution: 'nearest' } as const;
    return checkFile(file, metadata, context, NO_CHECK_OPTIONS).check;
  });

  protected readonly progress = computed(() => {
    const outcome = this.outcome();
    return outcome.status === 'counting' ? outcome.progress : undefined;
  });
  protected readonly percent = computed(() => {
    const { done, total } = this.progress() ?? { done: 0, total: undefined };
    return total === undefined || total === 0 ? 0 : (100 * done) / total;
  });
  protected readonly failure = computed(() => {
    const outcome = this.outcome();
    return outcome.status === 'failed' ? outcome.failure : undefined;
  });

  protected count(): void {
    const choice = this.whole();
    if (choice !== undefined) {
      this.#store.dispatch(CountingPanelActions.countClicked({ choice }));
    }
  }

  protected stop(): void {
    this.#store.dispatch(CountingPanelActions.stopClicked());
  }
}
