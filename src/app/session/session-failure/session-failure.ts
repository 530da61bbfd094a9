import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import {
  type ConsoleError,
  sessionErrorKey,
  sessionFailureTitleKey,
} from '../session-error-key.ts';

/** What is shown instead of any page while the database does not say whose session it is. */
@Component({
  selector: 'cht-session-failure',
  imports: [MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './session-failure.html',
  styleUrl: './session-failure.scss',
})
export class SessionFailure {
  readonly error = input.required<ConsoleError>();
  readonly retried = output();
  readonly signedOut = output();

  /** Whether somebody was asked who could know of another account. */
  protected readonly isAnswered = computed(
    () => !['unreachable', 'page-files'].includes(this.error().code),
  );
  protected readonly titleKey = computed(() => sessionFailureTitleKey(this.error()));
  protected readonly errorKey = computed(() => sessionErrorKey(this.error()));
}
