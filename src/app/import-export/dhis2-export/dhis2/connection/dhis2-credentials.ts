import { computed, inject, Injectable, signal } from '@angular/core';
import {
  type Dhis2Access,
  dhis2Authorization,
  type Dhis2Login,
} from '../../../../../data-access/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';

/**
 * Who asks DHIS2, as typed: for sending and for reading metadata alike. Kept in the memory of this
 * page only: not in the store, not in the browser.
 */
@Injectable()
export class Dhis2Credentials {
  readonly #options = inject(DHIS2_EXPORT_OPTIONS);
  readonly way = signal<'token' | 'password'>('password');
  readonly token = signal('');
  readonly user = signal('');
  readonly password = signal('');

  /** Undefined as long as something is to be typed. */
  readonly credentials = computed((): Dhis2Login | undefined => {
    if (this.way() === 'token') {
      return this.token().trim() === '' ? undefined : { token: this.token() };
    }
    if (this.user() === '' || this.password() === '') return undefined;
    return { user: this.user(), password: this.password() };
  });

  forget(): void {
    for (const typed of [this.token, this.user, this.password]) typed.set('');
  }

  /** How DHIS2 is asked with them: through the host that serves the page. */
  access(): Dhis2Access {
    const credentials = this.credentials();
    const authorization = credentials === undefined ? '' : dhis2Authorization(credentials);
    return { baseUrl: this.#options.dhis2Url, isProxied: true, authorization };
  }
}
