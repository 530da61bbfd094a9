import type { Permission } from '../../../src/domain/index.ts';
import { type Refusal, Refused } from './refusal.ts';

export const SIGNED_OUT: Refusal = {
  status: 401,
  body: { code: 'signed-out', error: 'unauthorized', reason: 'Sign in to read this.' },
};

export const WRONG_CREDENTIALS: Refusal = {
  status: 401,
  body: {
    code: 'wrong-credentials',
    error: 'unauthorized',
    reason: 'Name or password is incorrect.',
  },
};

/** The CHT wants a new password before it lets somebody do anything. */
export const PASSWORD_CHANGE_REQUIRED: Refusal = {
  status: 403,
  body: {
    code: 'password-change-required',
    error: 'forbidden',
    reason: 'Sign in to the CHT app and choose a new password first.',
  },
};

/** For whoever has none of the permissions. */
export const NO_PERMISSION = (permissions: readonly Permission[]): Refusal => ({
  status: 403,
  body: {
    code: 'no-permission',
    error: 'forbidden',
    reason: `This needs the permission ${permissions.join(' or ')}.`,
  },
});

/** For somebody to whom the database refuses to say what they may do: its words. */
export const refusedByDatabase = (reason: string): Refusal => ({
  status: 403,
  body: { code: 'refused', error: 'forbidden', reason },
});

const waiting = (seconds: number): string =>
  seconds > 60 ? `${String(Math.ceil(seconds / 60))} minutes` : 'a minute';

/** For somebody who gave a wrong password too often. */
export const tooManyAttempts = (seconds: number): Refused =>
  new Refused(
    {
      status: 429,
      body: {
        code: 'too-many-attempts',
        error: 'too_many_requests',
        reason: `Too many failed attempts. Wait ${waiting(seconds)}, then sign in again.`,
      },
    },
    { 'retry-after': String(Math.ceil(seconds)) },
  );
