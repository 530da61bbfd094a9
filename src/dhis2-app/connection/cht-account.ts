import { computed, Service, signal } from '@angular/core';
import { dhis2Authorization } from '../../data-access/index.ts';

/**
 * With whose CHT account the host is asked, as typed, where it is asked directly. Kept in the memory of this
 * page only: not in the store, not in the browser, not in DHIS2.
 */
@Service()
export class ChtAccount {
  readonly user = signal('');
  readonly password = signal('');
  /** Whether something is still to be typed. */
  readonly isTyped = computed(() => this.user() !== '' && this.password() !== '');

  /** The header `Authorization`: HTTP Basic, as DHIS2's is too. */
  authorization(): string {
    return dhis2Authorization({ user: this.user(), password: this.password() });
  }

  forget(): void {
    this.user.set('');
    this.password.set('');
  }
}
