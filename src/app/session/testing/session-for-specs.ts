import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import type { Result } from '../../../domain/index.ts';
import { provideIcons } from '../../icons/provide-icons.ts';
import { provideTexts } from '../../i18n/testing/texts-for-specs.ts';
import type { BuiltInTexts } from '../../i18n/index.ts';
import { ConsoleDatabase } from '../console-database.ts';
import type { ConsoleSettings } from '../console-settings.ts';
import { LOAD_PAGE } from '../load-page.ts';
import type { ConsoleError } from '../session-error-key.ts';
import * as effects from '../state/session.effects.ts';
import { sessionFeature } from '../state/session.feature.ts';
import { FETCH } from '../state/session-client.ts';
import { ABORT_REQUESTS } from '../abort-requests.ts';
import { sessionTexts } from '../texts/session-texts.ts';

/** A server's `/_session` as far as a spec needs it: one password for all, one session. */
export class SessionServer {
  /** Who is signed in. */
  user: string | undefined;
  isDown = false;
  /** Never answers: the line is open, and nothing comes. */
  isSilent = false;
  /** Names that have an account; any name where there are none. */
  accounts: readonly string[] = [];
  /** A status that is answered to everything. */
  status: number | undefined;
  readonly loadedPages: string[] = [];
  readonly asked: string[] = [];
  settings: Result<ConsoleSettings, ConsoleError> = {
    ok: true,
    value: {
      rolesByPermission: { can_configure: ['hrio'], can_export_all: ['hrio', 'exporter'] },
      languages: ['en', 'fr', 'ar'],
      locale: 'en',
    },
  };

  readonly fetch = (_: string, { method = 'GET', body = '' }: RequestInit): Promise<Response> => {
    this.asked.push(method);
    if (this.isSilent) return new Promise(() => undefined);
    if (this.isDown) return Promise.reject(new TypeError('Failed to fetch'));
    if (this.status !== undefined) return answer({ reason: 'Not now' }, this.status);
    if (method === 'POST') {
      const { name, password } = JSON.parse(body as string) as { name: string; password: string };
      const isKnown = this.accounts.length === 0 || this.accounts.includes(name);
      if (password !== 'right' || !isKnown) return answer({ error: 'unauthorized' }, 401);
      this.user = name;
    }
    if (method === 'DELETE') this.user = undefined;
    return answer({ userCtx: { name: this.user ?? null, roles: [this.user] } });
  };
}

const answer = (body: unknown, status = 200): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

/** The session's real state, effects and texts, over a server of the spec's own. */
export const provideSession = (
  server: SessionServer,
  ...texts: readonly BuiltInTexts[]
): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideStore(),
    provideState(sessionFeature),
    provideEffects(effects),
    provideTexts(sessionTexts, ...texts),
    provideIcons(),
    { provide: FETCH, useValue: server.fetch },
    {
      provide: ConsoleDatabase,
      useValue: {
        settings: () => Promise.resolve(server.settings),
        texts: (code: string) => Promise.resolve({ texts: {}, rtl: code === 'ar' }),
      } satisfies Pick<ConsoleDatabase, 'settings' | 'texts'>,
    },
    // The specs' own connection to Karma is one of the page's requests.
    {
      provide: ABORT_REQUESTS,
      useFactory: () => () => {
        server.asked.push('STOP');
        return () => server.asked.push('GO ON');
      },
    },
    { provide: LOAD_PAGE, useValue: (address: string) => server.loadedPages.push(address) },
  ]);

/**
 * Waits until something is so. Answers of a server are no tasks that Angular knows of, and a guard
 * that waits for a retry keeps the app from ever being stable.
 */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
