import { Component, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Waiting, type WaitingFor } from '../waiting/waiting.ts';

/** Stands in while the first page is on its way: silent where that is quick, plain where it is slow. */
@Component({
  selector: 'cht-loading-screen',
  imports: [TranslatePipe, Waiting],
  template: `
    <p>{{ 'session.opening' | translate }}</p>
    <cht-waiting [waitsFor]="waitsFor()" (retried)="retried.emit($event)" />
  `,
  styleUrl: './loading-screen.scss',
})
export class LoadingScreen {
  readonly waitsFor = input.required<WaitingFor>();
  readonly retried = output<WaitingFor>();
}
