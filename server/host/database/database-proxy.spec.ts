import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ACCOUNTS,
  jsonOf,
  type RunningHost,
  sending,
  startRunningHost,
} from '../../testing/running-host.ts';
import { createHost } from '../host.ts';

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });

describe('The database behind the host', () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await startRunningHost();
  });
  afterAll(() => host.close());

  const { admin, hrio, clerk, chw } = ACCOUNTS;
  const credentials = ({ name, password }: typeof hrio): object => ({ name, password });

  it('signs in with a cookie of the database, which then opens it', async () => {
    const signedIn = await host.ask('/_session', undefined, sending('POST', credentials(hrio)));
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^AuthSession=.+HttpOnly; SameSite=Lax$/i);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const session = await jsonOf(await host.ask('/_session', undefined, { headers }));
    expect(session).toEqual(
      jasmine.objectContaining({
        userCtx: jasmine.objectContaining({ name: 'hrio', roles: ['hrio', 'mm-online'] }),
      }),
    );
    expect((await host.ask('/medic/_all_docs', undefined, { headers })).status).toBe(200);
  });

  it('refuses a wrong password', async () => {
    const answer = await host.ask(
      '/_session',
      undefined,
      sending('POST', { name: 'hrio', password: 'wrong' }),
    );
    expect(answer.status).toBe(401);
    expect(await jsonOf(answer)).toEqual(
      jasmine.objectContaining({ code: 'wrong-credentials', error: 'unauthorized' }),
    );
  });

  it('ends a session', async () => {
    const answer = await host.ask('/_session', hrio, { method: 'DELETE' });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/^AuthSession=;/);
  });

  it('tells strangers to sign in', async () => {
    for (const path of ['/medic/_all_docs', '/medic/_changes']) {
      const answer = await host.ask(path);
      expect(answer.status).withContext(path).toBe(401);
      expect(await jsonOf(answer))
        .withContext(path)
        .toEqual(jasmine.objectContaining({ code: 'signed-out', error: 'unauthorized' }));
    }
    expect((await host.ask('/medic/settings')).status).toBe(401);
  });

  it('lets those read who have either export permission, and administrators', async () => {
    for (const account of [hrio, clerk, admin]) {
      const answer = await host.ask('/medic/_all_docs?limit=1', account);
      expect(answer.status).withContext(account.name).toBe(200);
    }
  });

  it('refuses whoever has neither export permission', async () => {
    const keys = sending('POST', { keys: ['a-unit'] });
    for (const answer of [
      await host.ask('/medic/_changes', chw),
      await host.ask('/medic/_all_docs?include_docs=true', chw),
      await host.ask('/medic/_all_docs', chw, keys),
      await host.ask('/medic/_design/cht-dhis2-export/_view/mapped_contacts', chw),
      await host.ask('/medic/target~2026-10~a~b', chw),
    ]) {
      expect(answer.status).withContext(answer.url).toBe(403);
      expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ code: 'no-permission' }));
    }
  });

  it('shows the settings and the translations to everybody who is signed in', async () => {
    const range = 'startkey="messages-"&endkey="messages-%EF%BF%B0"';
    for (const path of ['settings', 'messages-en', `_all_docs?${range}`, '']) {
      const answer = await host.ask(`/medic/${path}`, chw);
      expect(answer.status).withContext(path).toBe(200);
    }
  });

  it('answers views and keys as the database does', async () => {
    const view = '/medic/_design/cht-dhis2-export/_view/mapped_contacts';
    const rows = { rows: [jasmine.objectContaining({ id: 'a-unit' })] };
    const contacts = `${view}?reduce=false&startkey=["contact"]&endkey=["contact",{}]`;
    expect(await jsonOf(await host.ask(contacts, hrio))).toEqual(jasmine.objectContaining(rows));
    const keys = sending('POST', { keys: ['a-unit'] });
    expect(await jsonOf(await host.ask('/medic/_all_docs', hrio, keys))).toEqual(
      jasmine.objectContaining(rows),
    );
  });

  it('passes no write on, not even an administrator’s', async () => {
    for (const [method, path] of [
      ['PUT', 'a-unit'],
      ['DELETE', 'a-unit?rev=1-a'],
      ['POST', ''],
      ['PUT', '_design/medic'],
      ['PUT', '_design/cht-dhis2-export'],
      ['DELETE', '_design/cht-dhis2-export?rev=1-a'],
      ['PATCH', 'settings'],
      ['POST', '_bulk_docs'],
      ['POST', '_purge'],
      ['POST', '_compact'],
    ] as const) {
      const body = method === 'DELETE' ? { method } : sending(method, {});
      const answer = await host.ask(`/medic/${path}`, admin, body);
      expect([404, 405]).withContext(`${method} ${path}`).toContain(answer.status);
    }
    const keys = sending('POST', { keys: ['a-unit'] });
    const { rows } = (await jsonOf(await host.ask('/medic/_all_docs', admin, keys))) as {
      readonly rows: readonly object[];
    };
    expect(rows).toEqual([jasmine.objectContaining({ id: 'a-unit' })]);
  });

  it('takes nothing but a list of keys, or of ids and revisions, as a body', async () => {
    for (const body of [
      { keys: [], include_docs: true },
      { queries: [{}] },
      { startkey: 'a' },
      { keys: 'a' },
      { docs: 'a' },
      { docs: [{ id: 'a', atts_since: [] }] },
      { docs: [{ id: 'a' }], keys: [] },
      [],
    ]) {
      const answer = await host.ask('/medic/_all_docs', hrio, sending('POST', body));
      expect(answer.status).withContext(JSON.stringify(body)).toBe(400);
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const form = { method: 'POST', headers, body: 'keys=a' };
    expect((await host.ask('/medic/_all_docs', hrio, form)).status).toBe(415);
  });

  it('takes no more of a body than the longest list of keys has', async () => {
    const keys = sending('POST', { keys: ['x'.repeat(9_000_000)] });
    const answer = await host.ask('/medic/_all_docs', hrio, keys);
    expect(answer.status).toBe(413);
  });

  it('shows nothing else of the database server', async () => {
    for (const path of ['/_users/_all_docs', '/_config', '/_all_dbs', '/medic/_security']) {
      const answer = await host.ask(path, admin);
      expect(answer.status).withContext(path).toBe(404);
    }
  });
});

describe('The host while a caller cancels', () => {
  it('does not ask the database for what nobody waits for any more', async () => {
    const asked: string[] = [];
    const checked = Promise.withResolvers<() => void>();
    const database = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url !== '/_session') response.end('{}');
      else
        checked.resolve(() => {
          response.end('{"userCtx":{"name":"admin","roles":["_admin"]}}');
        });
    });
    const url = await listening(database);
    const host = await createHost({ upstream: { url, database: 'medic' } });
    try {
      const address = await host.listen({ port: 0, host: '127.0.0.1' });
      const noticed = new Promise((resolve) => {
        host.server.once('connection', (socket: Socket) => socket.once('close', resolve));
      });
      const cancel = new AbortController();
      const { signal } = cancel;
      const answer = fetch(`${address}/medic/_all_docs`, { signal }).catch(() => 'cancelled');
      const answerSession = await checked.promise;
      cancel.abort();
      expect(await answer).toBe('cancelled');
      await noticed;
      answerSession();
      await pause(100);
      expect(asked).toContain('/_session');
      expect(asked).not.toContain('/medic/_all_docs');
    } finally {
      await host.close();
      database.close();
    }
  });
});

describe('The host without its database', () => {
  it('says that the database is out of reach, and is not healthy', async () => {
    const host = await startRunningHost();
    try {
      expect((await host.ask('/health')).status).toBe(200);
      await host.couchdb.close();
      expect((await host.ask('/health')).status).toBe(503);
      for (const path of ['/_session', '/medic/settings', '/medic/_all_docs']) {
        const answer = await host.ask(path, ACCOUNTS.hrio);
        expect(answer.status).withContext(path).toBe(503);
        expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ code: 'unreachable' }));
      }
    } finally {
      await host.close();
    }
  });
});
