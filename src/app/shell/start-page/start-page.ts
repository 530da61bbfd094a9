import { Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { CopyButton } from '../../copy-button/copy-button.ts';
import { IntlFormats } from '../../i18n/index.ts';
import { LANDING_PERMISSIONS } from '../../session/landing-path.ts';
import { sessionFeature } from '../../session/state/session.feature.ts';
import { NAV_ITEMS } from '../nav-items.ts';

/** Where a user lands whose permissions do not open the console: what is missing, what is open. */
@Component({
  selector: 'cht-start-page',
  imports: [CopyButton, MatButtonModule, MatIcon, RouterLink, TranslatePipe],
  templateUrl: './start-page.html',
  styleUrl: './start-page.scss',
})
export class StartPage {
  readonly #store = inject(Store);
  readonly #formats = inject(IntlFormats);
  readonly #may = this.#store.selectSignal(sessionFeature.selectMay);
  readonly #user = this.#store.selectSignal(sessionFeature.selectUser);

  protected readonly missing = computed(() =>
    LANDING_PERMISSIONS.filter((permission) => !this.#may()(permission)),
  );
  protected readonly open = computed(() =>
    NAV_ITEMS.filter(({ permission }) => this.#may()(permission)),
  );
  protected readonly roles = computed(() => this.#formats.list(this.#user()?.roles ?? []));
  /** What the message to the administrator names. */
  protected readonly request = computed(() => ({
    user: this.#user()?.name ?? '',
    roles: this.roles() === '' ? '–' : this.roles(),
    permissions: this.#formats.list(this.missing()),
  }));
}
