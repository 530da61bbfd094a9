import { createScratchDatabase } from '#scratch-database';
import {
  AUTOMATION_ACCESS,
  err,
  ok,
  PAGE_ACCESS,
  type ExportError,
  type User,
} from '../../domain/index.ts';
import { readAccess, type AskWho } from './read-access.ts';
import type { SessionError } from './session.ts';

const settings = {
  permissions: { can_export_all: ['clerk', 'hrio'], can_export_dhis: ['hrio'] },
};
const signedIn = (...roles: readonly string[]): AskWho => {
  const user: User = { name: 'a', roles };
  return () => Promise.resolve(ok(user));
};
const failing = (error: SessionError) => (): Promise<ReturnType<typeof err<SessionError>>> =>
  Promise.resolve(err(error));

describe('readAccess', () => {
  const database = createScratchDatabase();
  beforeAll(() => database.put({ _id: 'settings', settings }));
  afterAll(() => database.destroy());

  for (const [what, askWho, page, automation] of [
    ['both permissions', signedIn('hrio'), undefined, undefined],
    ['an administrator', signedIn('_admin'), undefined, undefined],
    [
      'one of two permissions',
      signedIn('clerk'),
      { code: 'no-permission', permission: 'can_export_dhis' },
      undefined,
    ],
    [
      'no permission',
      signedIn('chw'),
      { code: 'no-permission', permission: 'can_export_all' },
      { code: 'no-permission', permission: 'can_export_all' },
    ],
    [
      'nobody',
      () => Promise.resolve(ok(undefined)),
      { code: 'signed-out' },
      { code: 'signed-out' },
    ],
    [
      'a session that could not be asked',
      failing({ code: 'unreachable' }),
      { code: 'unreachable', request: '_session' },
      { code: 'unreachable', request: '_session' },
    ],
    [
      'a busy server',
      failing({ code: 'refused', status: 429, words: '' }),
      { code: 'unreachable', request: '_session', reason: 'busy' },
      { code: 'unreachable', request: '_session', reason: 'busy' },
    ],
  ] as readonly (readonly [string, AskWho, ExportError?, ExportError?])[]) {
    it(`of ${what} is the same for everybody who asks, but for the policy`, async () => {
      for (const [policy, error] of [
        [PAGE_ACCESS, page],
        [AUTOMATION_ACCESS, automation],
      ] as const) {
        const access = await readAccess(database, askWho, policy);
        expect(access.ok ? undefined : access.error).toEqual(error);
      }
    });
  }

  it('gives the settings, and knows a database without any', async () => {
    const empty = createScratchDatabase();
    const access = await readAccess(database, signedIn('hrio'), PAGE_ACCESS);
    expect(access.ok && access.value.settings).toEqual(settings);
    const without = await readAccess(empty, signedIn('_admin'), PAGE_ACCESS);
    expect(without.ok && without.value.settings).toBeUndefined();
    await empty.destroy();
  });
});
