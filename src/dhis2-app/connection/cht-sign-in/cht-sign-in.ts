import { Component, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { ChtAccount } from '../cht-account.ts';
import { AppActions } from '../state/connection.actions.ts';

/** Asks for a CHT account, where the host is asked directly. */
@Component({
  selector: 'cht-cht-sign-in',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, TranslatePipe],
  templateUrl: './cht-sign-in.html',
  styleUrl: './cht-sign-in.scss',
})
export class ChtSignIn {
  readonly #store = inject(Store);
  protected readonly account = inject(ChtAccount);
  /** The address of the host, for the words. */
  readonly address = input.required<string>();

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.account.isTyped()) this.#store.dispatch(AppActions.signedIn());
  }
}
