import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSettings } from '../../src/data-access/index.ts';
import { connectOnNode } from './connect-on-node.ts';

describe('A database as Node opens it', () => {
  const cookies: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    cookies.push(request.headers.cookie);
    const redirect = request.url === '/moved/settings';
    response.writeHead(redirect ? 302 : 200, {
      'content-type': 'application/json',
      'set-cookie': 'AuthSession=renewed; Path=/',
      ...(redirect ? { location: '/medic/settings' } : {}),
    });
    response.end('{"_id":"settings","settings":{}}');
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => cookies.splice(0));
  afterAll(() => server.close());

  it('sends the cookie of its caller, and never one that another caller was given', async () => {
    for (const options of [{ cookie: 'AuthSession=a' }, { cookie: 'AuthSession=b' }, {}]) {
      const database = connectOnNode(`${origin}/medic`, options);
      expect((await readSettings(database, { delays: [] })).ok).toBeTrue();
      await database.close();
    }
    expect(cookies).toEqual(['AuthSession=a', 'AuthSession=b', undefined]);
  });

  it('takes a way to a login page for no answer of the database, and does not follow it', async () => {
    const database = connectOnNode(`${origin}/moved`, {});
    const read = await readSettings(database, { delays: [] });
    expect(read.ok ? undefined : read.error).toEqual(
      jasmine.objectContaining({ code: 'unreachable', reason: 'unreadable' }),
    );
    expect(cookies.length).toBe(1);
    await database.close();
  });
});
