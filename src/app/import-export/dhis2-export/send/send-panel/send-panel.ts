import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import type { DataValueRow } from '../../../../../domain/index.ts';
import { importAdviceKey } from '../../choose/format-picker/import-advice-key.ts';
import { Dhis2ServerActions } from '../../dhis2/connection/dhis2-server.actions.ts';
import { dhis2ServerFeature } from '../../dhis2/connection/dhis2-server.feature.ts';
import {
  selectFormatOfFile,
  selectIsOfFormerChoice,
  selectShownBasis,
} from '../../export/state/export.selectors.ts';
import { ExportNames } from '../../export/export-names.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { SendingsLog } from '../sendings-log/sendings-log.ts';
import { SendOutcomeDetails } from '../send-outcome-details/send-outcome-details.ts';
import { SendSteps } from '../send-steps/send-steps.ts';
import { SendPanelActions } from '../state/send.actions.ts';
import { sendFeature } from '../state/send.feature.ts';
import { sendingsFeature } from '../state/sendings.feature.ts';
import { Dhis2SignIn } from '../../dhis2/connection/dhis2-sign-in/dhis2-sign-in.ts';
import { ImportSummaryPaste } from '../import-summary/import-summary-paste.ts';
import { RegistrationsPanel } from '../registrations-panel/registrations-panel.ts';
import { RemovalsPanel } from '../removals-panel/removals-panel.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';

/**
 * Sends the last exported file where the host is configured for it, a dry run first, and explains
 * what DHIS2 answers.
 */
@Component({
  selector: 'cht-send-panel',
  imports: [
    Dhis2SignIn,
    ImportSummaryPaste,
    RegistrationsPanel,
    RemovalsPanel,
    SendingsLog,
    SendOutcomeDetails,
    SendSteps,
    TranslatePipe,
  ],
  templateUrl: './send-panel.html',
  styleUrls: ['../../shared/styles/headings.scss', './send-panel.scss'],
})
export class SendPanel {
  readonly #store = inject(Store);
  readonly #worker = inject(ExportWorkerClient);
  readonly #credentials = inject(Dhis2Credentials);
  readonly #names = inject(ExportNames);
  readonly #state = this.#store.selectSignal(sendFeature.selectSendState);
  protected readonly names = this.#names.ofRows;
  protected readonly mayImport = computed(() => this.#state().mayImport);
  /** In which form the file was written. */
  protected readonly format = this.#store.selectSignal(selectFormatOfFile);
  /** It is a file of the former choice that leaves: said here too, far below where the page says it first. */
  protected readonly isOfFormerChoice = this.#store.selectSignal(selectIsOfFormerChoice);
  readonly #basis = this.#store.selectSignal(selectShownBasis);
  protected readonly importAdvice = computed(() =>
    importAdviceKey(this.format(), this.#basis()?.choice.byCode === true),
  );
  protected readonly server = this.#store.selectSignal(dhis2ServerFeature.selectServer);

  /** Rows that a former export of the same choice left behind in DHIS2. */
  readonly leftBehind = input<readonly DataValueRow[]>([]);

  /** Read when DHIS2 has answered: its conflicts name rows by their place. */
  protected readonly rows = this.#worker.rows;
  protected readonly outcome = computed(() => this.#state().outcome);
  protected readonly canDryRun = computed(
    () =>
      this.#credentials.credentials() !== undefined &&
      this.#worker.hasFile() &&
      this.outcome().status !== 'sending',
  );
  /** What DHIS2 held before an import, of a dry run; and what it holds after one. */
  protected readonly comparison = computed(() => this.#state().comparison);
  protected readonly readBack = computed(() => this.#state().readBack);

  /** What everybody has sent of this period. */
  protected readonly sendings = this.#store.selectSignal(sendingsFeature.selectSendings);
  protected readonly notLogged = this.#store.selectSignal(sendingsFeature.selectNotLogged);

  constructor() {
    this.#store.dispatch(Dhis2ServerActions.panelOpened());
    this.#store.dispatch(SendPanelActions.opened());
    inject(DestroyRef).onDestroy(() => {
      this.#store.dispatch(SendPanelActions.closed());
    });
  }

  protected readRows(): void {
    // What cannot be read cannot be explained either; sending says why.
    this.#worker.readRows().catch(() => undefined);
  }

  protected send(dryRun: boolean): void {
    this.#store.dispatch(SendPanelActions.sendClicked({ dryRun }));
  }

  protected stop(): void {
    this.#store.dispatch(SendPanelActions.stopClicked());
  }
}
