import { createScratchDatabase } from '#scratch-database';
import { err, ok, type User } from '../../../../../domain/index.ts';
import type { AskSession } from '../../shared/ask-session.ts';
import { readConfiguration } from './read-configuration.ts';

const settings = {
  permissions: { can_export_all: ['clerk', 'hrio'], can_export_dhis: ['hrio'] },
  dhis_data_sets: [{ id: 'VMuFODsyWaO', label: 'Births' }],
  contact_types: [{ id: 'chu' }],
};

describe('readConfiguration', () => {
  const { signal } = new AbortController();
  const database = createScratchDatabase();
  beforeAll(() => database.put({ _id: 'settings', settings }));
  afterAll(() => database.destroy());

  const asked = (session: Awaited<ReturnType<AskSession>>, of = database) =>
    readConfiguration(() => Promise.resolve(session), of, signal);
  const signedIn = (...roles: readonly string[]): Awaited<ReturnType<AskSession>> => {
    const user: User = { name: 'achieng', roles };
    return ok(user);
  };

  it('gives what the settings configure as plain data', async () => {
    const read = await asked(signedIn('hrio'));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.user).toBe('achieng');
    expect(read.value.contactTypes).toContain('chu');
    expect(JSON.parse(JSON.stringify(read.value))).toEqual(read.value);
  });

  it('gives the first refusal of the rules', async () => {
    const empty = createScratchDatabase();
    for (const [session, error] of [
      [ok(undefined), { code: 'signed-out' }],
      [signedIn('clerk'), { code: 'no-permission', permission: 'can_export_dhis' }],
      [
        err({ code: 'too-many-attempts' } as const),
        { code: 'unreachable', request: '_session', reason: 'busy' },
      ],
      [err({ code: 'unreachable' } as const), { code: 'unreachable', request: '_session' }],
    ] as const) {
      expect(await asked(session)).toEqual(err(error) as never);
    }
    expect(await asked(signedIn('_admin'), empty)).toEqual(err({ code: 'no-data-sets' }));
    await empty.destroy();
  });
});
