import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { SendActions } from './send.actions.ts';
import { sendFeature } from './send.feature.ts';

/** What a component sees of sending: how it stands, and what can be asked for. */
@Injectable()
export class Sending {
  readonly #store = inject(Store);
  readonly state = this.#store.selectSignal(sendFeature.selectSendState);

  open(): void {
    this.#store.dispatch(SendActions.opened());
  }

  close(): void {
    this.#store.dispatch(SendActions.closed());
  }

  /** Looks for the DHIS2 that the host sends to, for whoever wants only that. */
  lookForServer(): void {
    this.#store.dispatch(SendActions.serverWanted());
  }

  /** With the credentials that are typed. */
  send(dryRun: boolean): void {
    this.#store.dispatch(SendActions.requested({ dryRun }));
  }

  stop(): void {
    this.#store.dispatch(SendActions.stopped());
  }
}
