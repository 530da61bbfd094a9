import { Component, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { TranslatePipe } from '@ngx-translate/core';
import { ChtAccount } from '../cht-account.ts';

/** Asks for a CHT account, where the host is asked directly. */
@Component({
  selector: 'cht-cht-sign-in',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, TranslatePipe],
  templateUrl: './cht-sign-in.html',
  styleUrl: './cht-sign-in.scss',
})
export class ChtSignIn {
  protected readonly account = inject(ChtAccount);
  /** The address of the host, for the words. */
  readonly address = input.required<string>();
  /** An account was typed. */
  readonly signedIn = output();

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.account.isTyped()) this.signedIn.emit();
  }
}
