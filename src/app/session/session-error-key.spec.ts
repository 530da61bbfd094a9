import { sessionErrorKey, sessionFailureTitleKey } from './session-error-key.ts';

describe('the words for an error of the session', () => {
  const refused = (status: number, words: string) =>
    sessionErrorKey({ code: 'refused', status, words });

  it('tell a busy database and an offline account from other refusals', () => {
    expect(refused(429, 'too_many_requests')).toBe('session.error.busy');
    // The settings are read as documents are: there a busy database is one that is out of reach.
    const busy = { code: 'unreachable', request: 'settings', reason: 'busy' } as const;
    expect(sessionErrorKey(busy)).toBe('session.error.busy');
    expect(sessionFailureTitleKey(busy)).toBe('session.failure.refused.title');
    // The CHT's own answer to an offline role (api/src/middleware/authorization.js).
    const words = 'forbidden: Offline users are not allowed access to this endpoint';
    expect(refused(403, words)).toBe('session.error.offline-account');
    expect(refused(403, 'Not from here')).toBe('session.error.refused');
    expect(sessionErrorKey({ code: 'unreachable' })).toBe('session.error.unreachable');
  });
});
