import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import * as effects from './send.effects.ts';
import { sendFeature } from './send.feature.ts';
import { Sending } from './sending.ts';

/** All that sending needs besides the last exported file. */
export const provideSend = (): (EnvironmentProviders | Provider)[] => [
  provideState(sendFeature),
  provideEffects(effects),
  Sending,
  Dhis2Credentials,
];
