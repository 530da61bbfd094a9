import { Location } from '@angular/common';
import { DOCUMENT, ErrorHandler, type ProviderToken } from '@angular/core';
import { Router } from '@angular/router';
import { Actions } from '@ngrx/effects';
import { provideState, provideStore, Store, type Action } from '@ngrx/store';
import { Languages } from '../i18n/index.ts';
import { ConsoleDatabase } from '../session/console-database.ts';
import { LOAD_PAGE } from '../session/load-page.ts';
import {
  AdminConsoleActions,
  AppActions,
  SessionApiActions,
  SignInPageActions,
} from '../session/state/session.actions.ts';
import * as session from '../session/state/session.effects.ts';
import { sessionFeature } from '../session/state/session.feature.ts';
import { SessionClient } from '../session/state/session-client.ts';
import {
  oneOf,
  whereItDies,
  type EffectPage,
  type EffectCase,
  type CasesOf,
} from '../testing/watch-effect.ts';
import * as shell from './preload-console.effects.ts';

const page: EffectPage = {
  state: [provideStore(), provideState(sessionFeature)],
  working: () =>
    new Map<ProviderToken<unknown>, object>([
      [
        SessionClient,
        {
          whose: () => Promise.resolve('clerk'),
          find: () => Promise.resolve(SessionApiActions.absent()),
          signIn: () => Promise.resolve(SessionApiActions.absent()),
          signOut: () => Promise.resolve(SessionApiActions.ended()),
        },
      ],
      [Languages, { readFromDatabase: (read: (code: string) => unknown) => read('fr') }],
      [
        ConsoleDatabase,
        { texts: () => Promise.resolve(undefined), prepare: () => Promise.resolve() },
      ],
      [Location, { path: () => '/import-export/dhis2' }],
      [Router, { url: '/sign-in', navigateByUrl: () => Promise.resolve(true) }],
      [LOAD_PAGE, () => undefined],
    ]),
  fixed: [Actions, Store, ErrorHandler, DOCUMENT],
};

const settings = { rolesByPermission: {}, languages: ['en'], locale: 'en' };

/** Another user each time: for them the page is loaded as a new one. */
const opened = (name: string): Action =>
  SessionApiActions.opened({ user: { name, roles: [] }, settings });

const ofSession: CasesOf<typeof session> = {
  askSession: {
    ask: (store) => {
      store.dispatch(AppActions.retryClicked());
    },
    isAnswer: oneOf(SessionApiActions.absent, SessionApiActions.unavailable),
  },
  signIn: {
    ask: (store) => {
      store.dispatch(SignInPageActions.submitted({ name: 'hrio', password: 'x' }));
    },
    isAnswer: oneOf(SessionApiActions.absent, SessionApiActions.refused),
  },
  signOut: {
    ask: (store) => {
      store.dispatch(AdminConsoleActions.signOutClicked());
    },
    isAnswer: oneOf(SessionApiActions.ended, SessionApiActions.endingFailed),
  },
  readTexts: {
    ask: (store) => {
      store.dispatch(opened('hrio'));
    },
  },
  leaveSignInPage: {
    ask: (store) => {
      for (const name of ['hrio', 'hrio', 'clerk']) store.dispatch(opened(name));
    },
  },
  reloadForSomebodyElse: {
    ask: (store) => {
      store.dispatch(opened('hrio'));
      window.dispatchEvent(new Event('focus'));
    },
  },
  reloadAfterSignOut: {
    ask: (store) => {
      store.dispatch(SessionApiActions.ended());
    },
  },
};

const ofShell: CasesOf<typeof shell> = {
  preloadConsole: {
    ask: (store) => {
      store.dispatch(SignInPageActions.opened());
      store.dispatch(SignInPageActions.submitted({ name: 'hrio', password: 'x' }));
    },
  },
};

const ALL: readonly [object, Readonly<Record<string, EffectCase>>][] = [
  [session, ofSession],
  [shell, ofShell],
];

describe('An effect of session and shell whose dependency fails', () => {
  for (const [effects, cases] of ALL) {
    for (const [name, how] of Object.entries(cases)) {
      it(`lives on, and answers the next time too (${name})`, async () => {
        expect(await whereItDies(page, effects, name, how)).toEqual([]);
      });
    }
  }
});
