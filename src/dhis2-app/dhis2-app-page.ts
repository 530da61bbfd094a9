import { Component, computed, DOCUMENT, effect, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { Languages } from '../app/i18n/index.ts';
import { ChoosePanel } from './choose/choose-panel/choose-panel.ts';
import { ChtAccount } from './connection/cht-account.ts';
import { ChtSignIn } from './connection/cht-sign-in/cht-sign-in.ts';
import { ConnectionPanel } from './connection/connection-panel/connection-panel.ts';
import { HostFailure } from './connection/host-failure/host-failure.ts';
import { AppActions } from './connection/state/connection.actions.ts';
import { connectionFeature } from './connection/state/connection.feature.ts';
import { CountingPanel } from './counting/counting-panel/counting-panel.ts';
import { countingFeature } from './counting/state/counting.feature.ts';
import { DHIS2_SERVER } from './dhis2-server.ts';
import { ImportPanel } from './importing/import-panel/import-panel.ts';

/** The whole app inside DHIS2: choose, count, import. */
@Component({
  selector: 'cht-dhis2-app',
  imports: [
    ChoosePanel,
    ChtSignIn,
    ConnectionPanel,
    CountingPanel,
    HostFailure,
    ImportPanel,
    MatButtonModule,
    MatIcon,
    MatProgressBar,
    TranslatePipe,
  ],
  templateUrl: './dhis2-app-page.html',
  styleUrl: './dhis2-app-page.scss',
})
export class Dhis2AppPage {
  readonly #store = inject(Store);
  readonly #account = inject(ChtAccount);
  readonly #languages = inject(Languages);
  readonly #window = inject(DOCUMENT).defaultView;
  protected readonly dhis2Address = `${inject(DHIS2_SERVER).baseUrl}/`;
  protected readonly dhis2 = this.#store.selectSignal(connectionFeature.selectDhis2);
  protected readonly user = this.#store.selectSignal(connectionFeature.selectUser);
  protected readonly connection = this.#store.selectSignal(connectionFeature.selectConnection);
  protected readonly host = this.#store.selectSignal(connectionFeature.selectHost);
  readonly #counted = this.#store.selectSignal(countingFeature.selectCounted);
  protected readonly hasFile = computed(() => this.#counted()?.dataValueSet !== undefined);
  protected readonly isSettingUp = signal(false);
  /** Since 2.42 DHIS2's own frame has the way back. */
  protected readonly isByItself = this.#window?.parent === this.#window;

  protected readonly error = computed(() => {
    const dhis2 = this.dhis2();
    return dhis2.status === 'failed' ? dhis2.error : undefined;
  });
  protected readonly errorKey = computed(() => {
    const code = this.error()?.code ?? 'unreachable';
    const isTold = ['unreachable', 'wrong-credentials', 'no-access', 'not-dhis2'].includes(code);
    return `dhis2-app.dhis2.${isTold ? code : 'refused'}`;
  });
  protected readonly errorWords = computed(() => {
    const error = this.error();
    return error !== undefined && 'words' in error ? error.words : '';
  });
  protected readonly failure = computed(() => {
    const host = this.host();
    return host.status === 'failed' ? host.failure : undefined;
  });
  /** The host that is asked directly, by its address. */
  protected readonly address = computed(() => {
    const connection = this.connection();
    return connection?.by === 'address' ? connection.address : undefined;
  });

  constructor() {
    this.#store.dispatch(AppActions.opened());
    effect(() => {
      // Of a language that we have no words in, English stays, and the page says that it is English.
      const [code] = this.user()?.language?.split(/[_-]/) ?? [];
      const known = this.#languages.offered().find((one) => one.code === code);
      if (known !== undefined) void this.#languages.choose(known.code);
    });
  }

  protected open(): void {
    this.#account.forget();
    this.#store.dispatch(AppActions.opened());
  }

  protected signIn(): void {
    this.#store.dispatch(AppActions.signedIn());
  }

  protected signOut(): void {
    this.#account.forget();
    this.#store.dispatch(AppActions.signedOut());
  }
}
