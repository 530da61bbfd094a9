import { Component, computed, DestroyRef, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { rowsOfSet } from '../../../domain/index.ts';
import { SendingsLog } from '../../../app/import-export/dhis2-export/send/sendings-log/sendings-log.ts';
import { sendingsFeature } from '../../../app/import-export/dhis2-export/send/state/sendings.feature.ts';
import { SendOutcomeDetails } from '../../../app/import-export/dhis2-export/send/send-outcome-details/send-outcome-details.ts';
import { SendSteps } from '../../../app/import-export/dhis2-export/send/send-steps/send-steps.ts';
import { SendPanelActions } from '../../../app/import-export/dhis2-export/send/state/send.actions.ts';
import { sendFeature } from '../../../app/import-export/dhis2-export/send/state/send.feature.ts';
import { connectionFeature } from '../../connection/state/connection.feature.ts';
import { AppNames } from '../../counting/app-names.ts';
import { countingFeature } from '../../counting/state/counting.feature.ts';

/** Imports what was counted: a dry run first, and DHIS2's answer explained. */
@Component({
  selector: 'cht-import-panel',
  imports: [SendOutcomeDetails, SendingsLog, SendSteps, TranslatePipe],
  templateUrl: './import-panel.html',
})
export class ImportPanel {
  readonly #store = inject(Store);
  readonly #state = this.#store.selectSignal(sendFeature.selectSendState);
  readonly #counted = this.#store.selectSignal(countingFeature.selectCounted);
  readonly #before = this.#store.selectSignal(countingFeature.selectComparison);
  protected readonly names = inject(AppNames).ofRows;
  protected readonly user = this.#store.selectSignal(connectionFeature.selectUser);
  protected readonly rows = computed(() => {
    const file = this.#counted()?.dataValueSet;
    return file === undefined ? [] : rowsOfSet(file);
  });
  protected readonly outcome = computed(() => this.#state().outcome);
  protected readonly sendings = this.#store.selectSignal(sendingsFeature.selectSendings);
  protected readonly notLogged = this.#store.selectSignal(sendingsFeature.selectNotLogged);
  protected readonly readBack = computed(() => this.#state().readBack);
  /** What DHIS2 holds is looked at first. */
  protected readonly canDryRun = computed(
    () =>
      this.user()?.mayWrite === true &&
      this.outcome().status !== 'sending' &&
      ['read', 'not-read'].includes(this.#before()?.status ?? ''),
  );
  protected readonly mayImport = computed(() => this.#state().mayImport);

  constructor() {
    this.#store.dispatch(SendPanelActions.opened());
    inject(DestroyRef).onDestroy(() => {
      this.#store.dispatch(SendPanelActions.closed());
    });
  }

  protected send(dryRun: boolean): void {
    this.#store.dispatch(SendPanelActions.sendClicked({ dryRun }));
  }

  protected stop(): void {
    this.#store.dispatch(SendPanelActions.stopClicked());
  }
}
