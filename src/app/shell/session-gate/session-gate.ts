import { Location } from '@angular/common';
import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { LOAD_PAGE } from '../../session/load-page.ts';
import { LoadingScreen } from '../../session/loading-screen/loading-screen.ts';
import { SessionFailure } from '../../session/session-failure/session-failure.ts';
import { sessionFailureTitleKey } from '../../session/session-error-key.ts';
import { AdminConsoleActions, AppActions } from '../../session/state/session.actions.ts';
import { sessionFeature } from '../../session/state/session.feature.ts';
import type { WaitingFor } from '../../session/waiting/waiting.ts';
import { PageFailureMessage } from '../page-failure/page-failure-message.ts';
import { PageFailure } from '../page-failure/page-failure.ts';
import { PageTitles } from '../page-titles.ts';

/** Asks whose session it is, and shows the page at the address, or why there is none. */
@Component({
  selector: 'cht-session-gate',
  imports: [LoadingScreen, PageFailureMessage, RouterOutlet, SessionFailure],
  templateUrl: './session-gate.html',
})
export class SessionGate {
  readonly #store = inject(Store);
  readonly #location = inject(Location);
  readonly #titles = inject(PageTitles);
  readonly #pageFailure = inject(PageFailure);
  protected readonly loadPage = inject(LOAD_PAGE);
  readonly #session = this.#store.selectSignal(sessionFeature.selectSessionState);
  protected readonly failedAddress = this.#pageFailure.address;
  protected readonly failure = this.#store.selectSignal(sessionFeature.selectFailure);
  protected readonly isPageOpen = signal(false);
  protected readonly waitsFor = computed<WaitingFor>(() =>
    this.#session().kind === 'unknown' ? 'database' : 'page',
  );

  constructor() {
    this.#store.dispatch(AppActions.opened());
    effect(() => {
      const failure = this.failure();
      if (this.failedAddress() !== undefined) this.#titles.interrupt('shell.page-failure.title');
      else this.#titles.interrupt(failure && sessionFailureTitleKey(failure));
    });
  }

  protected retry(): void {
    const isAboutFiles =
      this.failure()?.code === 'page-files' ||
      (this.failure() === undefined && this.waitsFor() === 'page');
    // A file that did not come is asked for again only by a new page.
    if (isAboutFiles) this.loadPage(this.#location.path());
    else this.#store.dispatch(AppActions.retryClicked());
  }

  protected signOut(): void {
    this.#store.dispatch(AdminConsoleActions.signOutClicked());
  }
}
