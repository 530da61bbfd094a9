import { Component, inject, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { Opening } from '../../session/opening/opening.ts';
import { SessionFailure } from '../../session/session-failure/session-failure.ts';
import { AdminConsoleActions, AppActions } from '../../session/state/session.actions.ts';
import { sessionFeature } from '../../session/state/session.feature.ts';

/** Asks whose session it is, and shows the page at the address, or why there is none. */
@Component({
  selector: 'cht-session-gate',
  imports: [Opening, RouterOutlet, SessionFailure],
  templateUrl: './session-gate.html',
})
export class SessionGate {
  readonly #store = inject(Store);
  protected readonly failure = this.#store.selectSignal(sessionFeature.selectFailure);
  protected readonly isPageOpen = signal(false);

  constructor() {
    this.#store.dispatch(AppActions.opened());
  }

  protected retry(): void {
    this.#store.dispatch(AppActions.retryClicked());
  }

  protected signOut(): void {
    this.#store.dispatch(AdminConsoleActions.signOutClicked());
  }
}
