import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { Announced } from '../../../../announcer/announced.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { dhis2ServerFeature } from '../../dhis2/connection/dhis2-server.feature.ts';
import { RegistrationsPanelActions } from '../state/registrations.actions.ts';
import { registrationsFeature } from '../state/registrations.feature.ts';
import { sendFeature } from '../state/send.feature.ts';

/** As many of DHIS2's words as are shown: they repeat themselves for each org unit. */
const SHOWN_WORDS = 3;

/**
 * Marks the data set complete for many org units: those of which as many CHWs have reported as is asked
 * for. Nothing is marked in DHIS2 before it holds the values.
 */
@Component({
  selector: 'cht-registrations-panel',
  imports: [
    Announced,
    MatButtonModule,
    MatFormFieldModule,
    MatInput,
    MatProgressBar,
    TranslatePipe,
  ],
  templateUrl: './registrations-panel.html',
  styleUrls: ['../../shared/styles/headings.scss', './registrations-panel.scss'],
})
export class RegistrationsPanel {
  readonly #store = inject(Store);
  readonly #credentials = inject(Dhis2Credentials);
  readonly #state = this.#store.selectSignal(registrationsFeature.selectRegistrationsState);
  readonly #sending = this.#store.selectSignal(sendFeature.selectSendState);
  readonly #server = this.#store.selectSignal(dhis2ServerFeature.selectServer);

  protected readonly percent = computed(() => this.#state().percent);
  protected readonly count = computed(() => this.#state().registrations?.length);
  protected readonly hasServer = computed(() => this.#server() !== undefined);
  /** Whether an import went through, and what could be read of it afterwards is what was sent. */
  protected readonly isHeld = computed(() => {
    const { outcome, readBack } = this.#sending();
    if (outcome.status !== 'answered' || outcome.dryRun) return false;
    const { status, conflicts } = outcome.answer.summary;
    if (readBack?.status === 'read') return readBack.value.isHeld;
    return readBack?.status === 'not-read' && status === 'SUCCESS' && conflicts.length === 0;
  });
  protected readonly isMarking = computed(() => this.#state().mark.status === 'marking');
  protected readonly canMark = computed(
    () => this.isHeld() && !this.isMarking() && this.#credentials.credentials() !== undefined,
  );
  protected readonly marked = computed(() => {
    const { mark } = this.#state();
    if (mark.status !== 'answered') return undefined;
    const { counts, conflicts, status } = mark.summary;
    const done = counts.imported + counts.updated;
    return {
      count: mark.count,
      done,
      isDone: status === 'SUCCESS' && done === mark.count,
      words: [...new Set(conflicts.map(({ message }) => message))].slice(0, SHOWN_WORDS),
    };
  });
  protected readonly error = computed(() => {
    const { mark } = this.#state();
    return mark.status === 'failed' ? mark.error : undefined;
  });
  /** What the texts of an error name. */
  protected readonly errorValues = computed(() => {
    const error = this.error();
    return {
      words: error !== undefined && 'words' in error ? error.words : '',
      status: error !== undefined && 'status' in error ? error.status : '',
    };
  });

  constructor() {
    this.#store.dispatch(RegistrationsPanelActions.opened());
  }

  /** What is no share of anybody is taken for the whole: nothing is marked by a slip. */
  protected choose(text: string): void {
    const number = Number(text);
    const percent = text.trim() !== '' && number >= 0 && number <= 100 ? number : 100;
    this.#store.dispatch(RegistrationsPanelActions.percentChanged({ percent }));
  }

  protected save(): void {
    this.#store.dispatch(RegistrationsPanelActions.saveClicked());
  }

  protected mark(): void {
    if (this.canMark()) this.#store.dispatch(RegistrationsPanelActions.markClicked());
  }
}
