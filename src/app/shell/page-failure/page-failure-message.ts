import { Component, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';

/** Says that a page could not be opened, and offers to load it again. */
@Component({
  selector: 'cht-page-failure-message',
  imports: [MatButtonModule, MatIcon, TranslatePipe],
  template: `
    <main>
      <mat-icon svgIcon="error" />
      <h1>{{ 'shell.page-failure.title' | translate }}</h1>
      <p role="alert">{{ 'shell.page-failure.lead' | translate }}</p>
      <button mat-flat-button type="button" (click)="retried.emit(address())">
        {{ 'session.retry' | translate }}
      </button>
    </main>
  `,
  styleUrl: '../../session/session-failure/session-failure.scss',
})
export class PageFailureMessage {
  readonly address = input.required<string>();
  readonly retried = output<string>();
}
