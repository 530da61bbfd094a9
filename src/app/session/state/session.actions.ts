import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { SessionError } from '../../../data-access/index.ts';
import type { User } from '../../../domain/index.ts';
import type { ConsoleSettings } from '../console-settings.ts';
import type { ConsoleError } from '../session-error-key.ts';

/** What happens to the app as a whole. */
export const AppActions = createActionGroup({
  source: 'App',
  events: {
    opened: emptyProps(),
    retryClicked: emptyProps(),
  },
});

/** What the reader does on the sign-in page. */
export const SignInPageActions = createActionGroup({
  source: 'Sign-in Page',
  events: {
    opened: emptyProps(),
    submitted: props<{ name: string; password: string }>(),
    /** Waiting for the answer took too long: name and password are asked for again. */
    restarted: emptyProps(),
  },
});

/** What the reader does in the frame of the console. */
export const AdminConsoleActions = createActionGroup({
  source: 'Admin Console',
  events: { signOutClicked: emptyProps() },
});

/** What the database answers about the session and the settings that go with it. */
export const SessionApiActions = createActionGroup({
  source: 'Session API',
  events: {
    opened: props<{ user: User; settings: ConsoleSettings }>(),
    absent: emptyProps(),
    refused: props<{ error: SessionError }>(),
    unavailable: props<{ error: ConsoleError }>(),
    ended: emptyProps(),
    endingFailed: props<{ error: SessionError }>(),
  },
});
