import { Injectable } from '@angular/core';
import { dhis2Authorization, type Dhis2Credentials } from '../../../../../data-access/index.ts';

/** Who sends. Kept in the memory of this page only: not in the store, not in the browser. */
@Injectable()
export class SendingCredentials {
  #authorization = '';

  use(credentials: Dhis2Credentials): void {
    this.#authorization = dhis2Authorization(credentials);
  }

  forget(): void {
    this.#authorization = '';
  }

  authorization(): string {
    return this.#authorization;
  }
}
