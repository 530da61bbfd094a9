import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { SendingActions } from './send.actions.ts';
import { sendingFeature } from './send.feature.ts';

/** What a component sees of sending: how it stands, and what can be asked for. */
@Injectable()
export class Sending {
  readonly #store = inject(Store);
  readonly state = this.#store.selectSignal(sendingFeature.selectDhis2SendingState);

  open(): void {
    this.#store.dispatch(SendingActions.opened());
  }

  close(): void {
    this.#store.dispatch(SendingActions.closed());
  }

  /** Looks for the DHIS2 that the host sends to, for whoever wants only that. */
  lookForServer(): void {
    this.#store.dispatch(SendingActions.serverWanted());
  }

  /** With the credentials that are typed. */
  send(dryRun: boolean): void {
    this.#store.dispatch(SendingActions.requested({ dryRun }));
  }

  stop(): void {
    this.#store.dispatch(SendingActions.stopped());
  }
}
