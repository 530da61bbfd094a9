import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { SendingCredentials } from './sending-credentials.ts';
import * as effects from './sending.effects.ts';
import { sendingFeature } from './sending.feature.ts';
import { Sending } from './sending.ts';

/** All that sending needs besides the last exported file. */
export const provideSending = (): (EnvironmentProviders | Provider)[] => [
  provideState(sendingFeature),
  provideEffects(effects),
  Sending,
  SendingCredentials,
];
