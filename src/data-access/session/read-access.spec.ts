import { createScratchDatabase, PouchDB } from '#scratch-database';
import {
  AUTOMATION_ACCESS,
  err,
  ok,
  PAGE_ACCESS,
  type ExportError,
  type User,
} from '../../domain/index.ts';
import { connect, type PouchDBPackage } from '../connection/connection.ts';
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
    [
      'an account that is paused',
      failing({ code: 'too-many-attempts' }),
      { code: 'unreachable', request: '_session', reason: 'busy' },
      { code: 'unreachable', request: '_session', reason: 'busy' },
    ],
    [
      'a session that is refused',
      failing({ code: 'refused', status: 403, words: 'Not from here' }),
      { code: 'refused', status: 403, words: 'Not from here', request: '_session' },
      { code: 'refused', status: 403, words: 'Not from here', request: '_session' },
    ],
    [
      'a session that does not last',
      failing({ code: 'session-not-kept' }),
      { code: 'signed-out' },
      { code: 'signed-out' },
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

  const over = (ofSettings: () => Response, ofDatabase = ofSettings) => {
    class Package extends (PouchDB as unknown as PouchDBPackage) {
      static override readonly fetch = (url: string | Request) =>
        Promise.resolve(
          (typeof url === 'string' ? url : url.url).endsWith('/settings')
            ? ofSettings()
            : ofDatabase(),
        );
    }
    const remote = connect(Package, 'http://cht.example/medic');
    return readAccess(remote, signedIn('_admin'), PAGE_ACCESS, { delays: [] });
  };

  it('tells an address without a database from a database without settings', async () => {
    const missing = () =>
      Response.json({ error: 'not_found', reason: 'no_db_file' }, { status: 404 });
    expect(await over(missing)).toEqual({
      ok: false,
      error: {
        code: 'refused',
        status: 404,
        request: 'database information',
        words: 'there is no database at this address (not_found: no_db_file)',
      },
    });
  });

  it('is not known where the settings cannot be read: that is no permission, nor none', async () => {
    for (const [status, code] of [
      [502, 'unreachable'],
      [403, 'refused'],
      [401, 'signed-out'],
    ] as const) {
      const refusing = () => Response.json({ error: 'x', reason: 'y' }, { status });
      const access = await over(refusing, () =>
        Response.json({ db_name: 'medic', update_seq: '1-a' }),
      );
      expect(access.ok ? 'ok' : access.error.code).toBe(code);
    }
    const missing = () => Response.json({ error: 'not_found' }, { status: 404 });
    const crash = () => Response.json({ error: 'crash' }, { status: 500 });
    expect(await over(missing, crash)).toEqual({
      ok: false,
      error: { code: 'refused', status: 500, request: 'database information', words: 'crash' },
    });
  });

  it('is not asked of the settings where nobody is signed in, and no failure of theirs is lost', async () => {
    const nobody: AskWho = () => Promise.resolve(ok(undefined));
    expect(
      await readAccess(database, nobody, PAGE_ACCESS, { signal: AbortSignal.abort() }),
    ).toEqual({
      ok: false,
      error: { code: 'signed-out' },
    });
  });
});
