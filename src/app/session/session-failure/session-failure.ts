import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { SessionError } from '../../../data-access/index.ts';
import type { DatabaseError } from '../../../domain/index.ts';

/** What is shown instead of any page while the database does not say whose session it is. */
@Component({
  selector: 'cht-session-failure',
  imports: [MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './session-failure.html',
  styleUrl: './session-failure.scss',
})
export class SessionFailure {
  readonly error = input.required<SessionError | DatabaseError>();
  readonly retried = output();
  readonly signedOut = output();

  protected readonly isUnreachable = computed(() => this.error().code === 'unreachable');
  protected readonly titleKey = computed(() =>
    this.isUnreachable() ? 'session.failure.unreachable.title' : 'session.failure.refused.title',
  );
  protected readonly errorKey = computed(() => `session.error.${this.error().code}`);
}
