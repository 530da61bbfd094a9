import { Service, InjectionToken, inject } from '@angular/core';
import type { Action } from '@ngrx/store';
import { readSession, signIn, signOut } from '../../../data-access/index.ts';
import type { Fetch } from '../../../data-access/index.ts';
import type { User } from '../../../domain/index.ts';
import { ConsoleDatabase } from '../console-database.ts';
import { HOST_PATH } from '../host-path.ts';
import { ABORT_REQUESTS } from '../abort-requests.ts';
import { SessionApiActions } from './session.actions.ts';

/** The browser's `fetch`, which a spec replaces by answers of its own. */
export const FETCH = new InjectionToken<Fetch>('FETCH', {
  providedIn: 'root',
  factory: () => (url, init) => fetch(url, init),
});

/** Opens and ends the session at the page's own host, and tells it as events of the store. */
@Service()
export class SessionClient {
  readonly #fetch = inject(FETCH);
  readonly #database = inject(ConsoleDatabase);
  readonly #hostPath = inject(HOST_PATH);
  readonly #stopRequests = inject(ABORT_REQUESTS);

  async find(): Promise<Action> {
    const session = await readSession(this.#fetch, this.#hostPath);
    if (!session.ok) return SessionApiActions.unavailable({ error: session.error });
    return session.value === undefined ? SessionApiActions.absent() : this.#open(session.value);
  }

  /** Whose session it is by now; undefined where nobody says, or nobody is signed in. */
  async whose(): Promise<string | undefined> {
    const session = await readSession(this.#fetch, this.#hostPath);
    return session.ok ? session.value?.name : undefined;
  }

  /** Tries the name as it was typed, then in small letters, in which the CHT stores its accounts. */
  async signIn(typed: string, password: string): Promise<Action> {
    let settings: ReturnType<ConsoleDatabase['settings']> | undefined;
    const signInAs = (name: string) =>
      signIn(this.#fetch, this.#hostPath, name, password, () => {
        settings = this.#database.settings();
      });
    const small = typed.toLowerCase();
    let session = await signInAs(typed);
    if (!session.ok && session.error.code === 'wrong-credentials' && small !== typed)
      session = await signInAs(small);
    return session.ok
      ? this.#open(session.value, settings)
      : SessionApiActions.refused({ error: session.error });
  }

  async signOut(): Promise<Action> {
    const letRead = this.#stopRequests();
    const ended = await signOut(this.#fetch, this.#hostPath);
    letRead();
    return ended.ok
      ? SessionApiActions.ended()
      : SessionApiActions.endingFailed({ error: ended.error });
  }

  /** A session is open when the settings are there: they say what the user may do. */
  async #open(user: User, onTheirWay = this.#database.settings()): Promise<Action> {
    const settings = await onTheirWay;
    if (settings.ok) return SessionApiActions.opened({ user, settings: settings.value });
    return settings.error.code === 'signed-out'
      ? SessionApiActions.absent()
      : SessionApiActions.unavailable({ error: settings.error });
  }
}
