import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ACCOUNTS,
  jsonOf,
  type RunningHost,
  sending,
  startRunningHost,
} from '../testing/running-host.ts';
import { createHost } from './host.ts';

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
    expect(cookie).toMatch(/^AuthSession=.+HttpOnly/);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const session = await jsonOf(await host.ask('/_session', undefined, { headers }));
    expect(session).toEqual(
      jasmine.objectContaining({
        userCtx: jasmine.objectContaining({ name: 'hrio', roles: ['hrio', 'mm-online'] }),
      }),
    );
    expect((await host.ask('/medic/a-unit', undefined, { headers })).status).toBe(200);
  });

  it('refuses a wrong password in the database’s own words', async () => {
    const answer = await host.ask(
      '/_session',
      undefined,
      sending('POST', { name: 'hrio', password: 'wrong' }),
    );
    expect(answer.status).toBe(401);
    expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ error: 'unauthorized' }));
  });

  it('ends a session', async () => {
    const answer = await host.ask('/_session', hrio, { method: 'DELETE' });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/^AuthSession=;/);
  });

  it('tells strangers to sign in', async () => {
    for (const path of ['/medic/_all_docs', '/medic/a-unit']) {
      const answer = await host.ask(path);
      expect(answer.status).withContext(path).toBe(401);
      expect(await jsonOf(answer))
        .withContext(path)
        .toEqual(jasmine.objectContaining({ code: 'signed-out', error: 'unauthorized' }));
    }
    expect((await host.ask('/medic/settings')).status).toBe(401);
    const find = sending('POST', { selector: {} });
    expect((await host.ask('/medic/_find', undefined, find)).status).toBe(401);
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
      await host.ask('/medic/a-unit', chw),
      await host.ask('/medic/_all_docs?include_docs=true', chw),
      await host.ask('/medic/_all_docs', chw, keys),
      await host.ask('/medic/_design/cht-dhis2-export/_view/mapped_contacts', chw),
      await host.ask('/medic/_bulk_get', chw, sending('POST', { docs: [{ id: 'a-unit' }] })),
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
    const contacts = `${view}?startkey=["contact"]&endkey=["contact",{}]`;
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
      ['PATCH', 'settings'],
    ] as const) {
      const answer = await host.ask(`/medic/${path}`, admin, sending(method, {}));
      expect([403, 405]).withContext(`${method} ${path}`).toContain(answer.status);
    }
    for (const path of ['_bulk_docs', '_purge', '_compact']) {
      const answer = await host.ask(`/medic/${path}`, admin, sending('POST', {}));
      expect(answer.status).withContext(path).toBe(403);
    }
    expect((await host.ask('/medic/a-unit', admin)).status).toBe(200);
  });

  it('lets only administrators write the product’s own design document', async () => {
    const path = '/medic/_design/cht-dhis2-export';
    const document = (await jsonOf(await host.ask(path, admin))) as object;
    const refused = await host.ask(path, clerk, sending('PUT', document));
    expect([401, 403]).toContain(refused.status);
    const written = await host.ask(path, admin, sending('PUT', document));
    expect(written.status).toBe(201);
  });

  it('shows nothing else of the database server', async () => {
    for (const path of ['/_users/_all_docs', '/_config', '/_all_dbs', '/medic/_security']) {
      const answer = await host.ask(path, admin);
      expect([403, 404]).withContext(path).toContain(answer.status);
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
      const cancel = new AbortController();
      const { signal } = cancel;
      const answer = fetch(`${address}/medic/a-unit`, { signal }).catch(() => 'cancelled');
      const answerSession = await checked.promise;
      cancel.abort();
      expect(await answer).toBe('cancelled');
      await pause(50);
      answerSession();
      await pause(100);
      expect(asked).toContain('/_session');
      expect(asked).not.toContain('/medic/a-unit');
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
      for (const path of ['/_session', '/medic/settings', '/medic/a-unit']) {
        const answer = await host.ask(path, ACCOUNTS.hrio);
        expect(answer.status).withContext(path).toBe(503);
        expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ code: 'unreachable' }));
      }
    } finally {
      await host.close();
    }
  });
});
