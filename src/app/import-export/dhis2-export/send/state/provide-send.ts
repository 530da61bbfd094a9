import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { SendingCredentials } from '../../dhis2/connection/dhis2-credentials.ts';
import * as effects from './send.effects.ts';
import { sendingFeature } from './send.feature.ts';
import { Sending } from './sending.ts';

/** All that sending needs besides the last exported file. */
export const provideSending = (): (EnvironmentProviders | Provider)[] => [
  provideState(sendingFeature),
  provideEffects(effects),
  Sending,
  SendingCredentials,
];
