import { Component } from '@angular/core';
import { SessionGate } from './shell/session-gate/session-gate.ts';

/** The whole app. */
@Component({
  selector: 'cht-root',
  imports: [SessionGate],
  template: `<cht-session-gate />`,
})
export class App {}
