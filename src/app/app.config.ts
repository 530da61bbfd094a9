import { inject, provideBrowserGlobalErrorListeners } from '@angular/core';
import type { ApplicationConfig } from '@angular/core';
import {
  type NavigationError,
  TitleStrategy,
  provideRouter,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import { provideI18n } from './i18n/index.ts';
import { provideIcons } from './icons/provide-icons.ts';
import { routes } from './app.routes.ts';
import { sessionTexts } from './session/texts/session-texts.ts';
import * as sessionEffects from './session/state/session.effects.ts';
import { sessionFeature } from './session/state/session.feature.ts';
import * as shellEffects from './shell/preload-console.effects.ts';
import { PageFailure } from './shell/page-failure/page-failure.ts';
import { PageTitles } from './shell/page-titles.ts';
import { shellTexts } from './shell/texts/shell-texts.ts';

/** Everything that the app provides to its pages. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withNavigationErrorHandler((failure: NavigationError) => {
        void inject(PageFailure).take(failure);
      }),
    ),
    { provide: TitleStrategy, useExisting: PageTitles },
    provideStore(
      {},
      {
        runtimeChecks: {
          strictStateImmutability: true,
          strictActionImmutability: true,
          strictStateSerializability: true,
          strictActionSerializability: true,
          strictActionTypeUniqueness: true,
        },
      },
    ),
    provideState(sessionFeature),
    provideEffects(sessionEffects, shellEffects),
    provideI18n(sessionTexts, shellTexts),
    provideIcons(),
  ],
};
