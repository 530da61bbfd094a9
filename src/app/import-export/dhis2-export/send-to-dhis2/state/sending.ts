import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Dhis2Credentials } from '../../../../../data-access/index.ts';
import { SendingCredentials } from './sending-credentials.ts';
import { SendingActions } from './sending.actions.ts';
import { sendingFeature } from './sending.feature.ts';

/** What a component sees of sending: how it stands, and what can be asked for. */
@Injectable()
export class Sending {
  readonly #store = inject(Store);
  readonly #credentials = inject(SendingCredentials);
  readonly state = this.#store.selectSignal(sendingFeature.selectDhis2SendingState);

  open(): void {
    this.#store.dispatch(SendingActions.opened());
  }

  close(): void {
    this.#credentials.forget();
    this.#store.dispatch(SendingActions.closed());
  }

  send(credentials: Dhis2Credentials, dryRun: boolean): void {
    this.#credentials.use(credentials);
    this.#store.dispatch(SendingActions.requested({ dryRun }));
  }

  stop(): void {
    this.#store.dispatch(SendingActions.stopped());
  }
}
