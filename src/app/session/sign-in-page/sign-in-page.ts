import {
  Component,
  DOCUMENT,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
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
import { LOAD_PAGE } from '../load-page.ts';
import { returnToOf } from '../return-to.ts';
import { sessionErrorKey } from '../session-error-key.ts';
import { SignInPageActions } from '../state/session.actions.ts';
import { sessionFeature } from '../state/session.feature.ts';
import { Waiting, type WaitingFor } from '../waiting/waiting.ts';

const REQUIRED: ValidatorFn = (control) => Validators.required(control);
const HAS_LETTERS: ValidatorFn = (control) => Validators.pattern(/\S/)(control);

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
    Waiting,
  ],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  readonly #store = inject(Store);
  readonly #router = inject(Router);
  readonly #forms = inject(NonNullableFormBuilder);
  readonly #loadPage = inject(LOAD_PAGE);
  readonly #location = inject(DOCUMENT).location;
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
    name: ['', [REQUIRED, HAS_LETTERS]],
    password: ['', REQUIRED],
  });
  protected readonly isReturning = returnToOf(this.#router.url) !== undefined;
  protected readonly isPasswordShown = signal(false);
  /** The server that name and password go to, as the browser's address line names it. */
  protected readonly server = this.#location.host;
  /** What is still on its way after submitting: the page that follows is, when the session is there. */
  protected readonly waitsFor = computed<WaitingFor | undefined>(() => {
    const { kind } = this.#session();
    if (kind === 'signed-in') return 'page';
    return kind === 'signing-in' ? 'database' : undefined;
  });
  protected readonly isSigningIn = computed(() => this.waitsFor() !== undefined);
  protected readonly errorKey = sessionErrorKey;
  protected readonly refusal = this.#store.selectSignal(sessionFeature.selectRefusal);

  constructor() {
    this.#store.dispatch(SignInPageActions.opened());
    afterNextRender(() => {
      this.nameField().nativeElement.focus();
    });
    effect(() => {
      // The next thing to do after a wrong password is to type another one.
      if (this.refusal()?.code === 'wrong-credentials') this.passwordField().nativeElement.select();
    });
  }

  protected togglePassword(): void {
    this.isPasswordShown.update((isShown) => !isShown);
  }

  /** Begins again: what was asked may never be answered. */
  protected retry(waitsFor: WaitingFor): void {
    if (waitsFor === 'database') this.#store.dispatch(SignInPageActions.restarted());
    else this.#loadPage(returnToOf(this.#router.url) ?? '/');
  }

  protected submit(): void {
    if (this.isSigningIn()) return;
    this.form.markAllAsTouched();
    const { name: typed, password } = this.form.getRawValue();
    // As the CHT reads it: a name that was pasted or completed by a phone ends in a space.
    const name = typed.trim();
    if (name === '') this.nameField().nativeElement.focus();
    else if (password === '') this.passwordField().nativeElement.focus();
    else this.#store.dispatch(SignInPageActions.submitted({ name, password }));
  }
}
