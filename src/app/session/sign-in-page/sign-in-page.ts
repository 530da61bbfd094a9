import { Component, ElementRef, computed, effect, inject, signal, viewChild } from '@angular/core';
import {
  NonNullableFormBuilder,
  ReactiveFormsModule,
  type ValidatorFn,
  Validators,
} from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { TranslatePipe } from '@ngx-translate/core';
import { LanguageMenu } from '../../i18n/index.ts';
import { returnToOf } from '../return-to.ts';
import { SignInPageActions } from '../state/session.actions.ts';
import { sessionFeature } from '../state/session.feature.ts';

const REQUIRED: ValidatorFn = (control) => Validators.required(control);

/** Where a user gives name and password. */
@Component({
  selector: 'cht-sign-in-page',
  imports: [
    LanguageMenu,
    MatButtonModule,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    ReactiveFormsModule,
    TranslatePipe,
  ],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #forms = inject(NonNullableFormBuilder);
  readonly #session = this.#store.selectSignal(sessionFeature.selectSessionState);
  private readonly nameField = viewChild.required<string, ElementRef<HTMLInputElement>>(
    'nameField',
    {
      read: ElementRef,
    },
  );
  private readonly passwordField = viewChild.required<string, ElementRef<HTMLInputElement>>(
    'passwordField',
    { read: ElementRef },
  );

  protected readonly form = this.#forms.group({
    name: ['', REQUIRED],
    password: ['', REQUIRED],
  });
  protected readonly isReturning = returnToOf(this.#router.url) !== undefined;
  protected readonly isPasswordShown = signal(false);
  protected readonly isSigningIn = computed(() => this.#session().kind === 'signing-in');
  protected readonly refusal = this.#store.selectSignal(sessionFeature.selectRefusal);

  constructor() {
    this.#store.dispatch(SignInPageActions.opened());
    effect(() => {
      // The next thing to do after a wrong password is to type another one.
      if (this.refusal()?.code === 'wrong-credentials') this.passwordField().nativeElement.select();
    });
  }

  protected togglePassword(): void {
    this.isPasswordShown.update((isShown) => !isShown);
  }

  protected submit(): void {
    if (this.isSigningIn()) return;
    this.form.markAllAsTouched();
    const { name, password } = this.form.getRawValue();
    if (name === '') this.nameField().nativeElement.focus();
    else if (password === '') this.passwordField().nativeElement.focus();
    else this.#store.dispatch(SignInPageActions.submitted({ name, password }));
  }
}
