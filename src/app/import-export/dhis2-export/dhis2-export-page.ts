import { Component, DestroyRef, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import type { Attribution } from '../../../domain/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../dhis2-export-options.ts';
import { ChoosePanel } from './choose/choose-panel.ts';
import { syncChoiceWithUrl } from './choose/query-params/sync-query-params.ts';
import { ChoosePanelActions } from './choose/state/choose.actions.ts';
import { chooseFeature } from './choose/state/choose.feature.ts';
import { selectKnownDataSet } from './choose/state/choose.selectors.ts';
import { Dhis2Credentials } from './dhis2/connection/dhis2-credentials.ts';
import { MetadataPanel } from './dhis2/metadata/metadata-panel/metadata-panel.ts';
import { metadataFeature } from './dhis2/metadata/state/metadata.feature.ts';
import { ExportBar } from './export/export-bar/export-bar.ts';
import { ExportCommand } from './export/export-command.ts';
import { ExportNames } from './export/export-names.ts';
import { ExportErrorCard } from './export/export-error-card/export-error-card.ts';
import { ExportPanel } from './export/export-panel.ts';
import { HistoryPanel } from './history/history-panel/history-panel.ts';
import { historyFeature } from './history/state/history.feature.ts';
import { NotConfigured } from './not-configured/not-configured.ts';
import { RecalculationCommand } from './recalculation/recalculation-command.ts';
import { RecalculationPanel } from './recalculation/recalculation-panel.ts';
import { ReviewPanel } from './review/review-panel.ts';
import { SendPanel } from './send/send-panel/send-panel.ts';
import { ClockNotice } from './shared/clock-notice/clock-notice.ts';
import { Dhis2ExportPageActions } from './shared/page.actions.ts';
import { ExportWorkerClient } from './worker/export-worker-client.ts';

/** Choose, look, export: the page on which an officer makes a file for DHIS2. It lays out its parts. */
@Component({
  selector: 'cht-dhis2-export-page',
  imports: [
    ChoosePanel,
    ClockNotice,
    ExportBar,
    ExportErrorCard,
    ExportPanel,
    HistoryPanel,
    MatButtonModule,
    MetadataPanel,
    NotConfigured,
    RecalculationPanel,
    ReviewPanel,
    RouterLink,
    SendPanel,
    TranslatePipe,
  ],
  templateUrl: './dhis2-export-page.html',
  styleUrl: './dhis2-export-page.scss',
})
export class Dhis2ExportPage {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #credentials = inject(Dhis2Credentials);
  protected readonly options = inject(DHIS2_EXPORT_OPTIONS);
  protected readonly command = inject(ExportCommand);
  protected readonly names = inject(ExportNames);
  protected readonly reports = inject(RecalculationCommand);
  protected readonly hasFile = inject(ExportWorkerClient).hasFile;
  protected readonly recorded = this.#store.selectSignal(historyFeature.selectRecorded);
  protected readonly configuration = this.#store.selectSignal(chooseFeature.selectConfiguration);
  protected readonly metadata = this.#store.selectSignal(metadataFeature.selectMetadata);
  protected readonly dataSet = this.#store.selectSignal(selectKnownDataSet);

  constructor() {
    syncChoiceWithUrl(this.#store.selectSignal(chooseFeature.selectChoice));
    this.#store.dispatch(Dhis2ExportPageActions.entered());
    inject(DestroyRef).onDestroy(() => {
      this.#store.dispatch(Dhis2ExportPageActions.left());
      this.#credentials.forget();
    });
  }

  protected retry(): void {
    this.#store.dispatch(ChoosePanelActions.retryClicked());
  }

  protected countAt(attribution: Attribution): void {
    this.#store.dispatch(ChoosePanelActions.attributionChosen({ attribution }));
  }

  /** The address to come back to after signing in again. */
  protected returnTo(): string {
    return this.#router.url;
  }
}
