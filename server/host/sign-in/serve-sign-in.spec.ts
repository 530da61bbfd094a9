import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { basicAuthorization } from '../../embedded-couchdb/index.ts';
import { ACCOUNTS, jsonOf, sending, startRunningHost } from '../../testing/running-host.ts';
import { createHost } from '../host.ts';

const { hrio, clerk } = ACCOUNTS;
const right = { name: hrio.name, password: hrio.password };
const wrong = { name: hrio.name, password: 'wrong' };

describe('Signing in through the host', () => {
  let host: Awaited<ReturnType<typeof startRunningHost>>;
  beforeEach(async () => {
    host = await startRunningHost();
  });
  afterEach(() => host.close());

  const signIn = (body: unknown, headers: Record<string, string> = {}): Promise<Response> => {
    const request = sending('POST', body);
    const all = { ...(request.headers as Record<string, string>), ...headers };
    return host.ask('/_session', undefined, { ...request, headers: all });
  };

  it('makes somebody wait who guesses, and nobody else', async () => {
    for (let time = 0; time < 10; time += 1) expect((await signIn(wrong)).status).toBe(401);
    const limited = await signIn(right);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(await jsonOf(limited)).toEqual(jasmine.objectContaining({ code: 'too-many-attempts' }));
    const elsewhere = { 'x-forwarded-for': '192.0.2.9' };
    expect((await signIn(right, elsewhere)).status).toBe(200);
    expect((await signIn({ name: clerk.name, password: clerk.password })).status).toBe(200);
  });

  it('makes somebody wait who guesses with Basic credentials, at every address', async () => {
    const guess = (path: string): Promise<Response> => host.ask(path, { ...hrio, password: 'no' });
    const paths = ['/_session', '/medic/settings', '/medic/_all_docs', '/api/dataValueSets'];
    for (let time = 0; time < 10; time += 1) await guess(paths[time % 4] ?? '');
    for (const path of [...paths, '/dhis2']) {
      const answer = await host.ask(path, hrio);
      expect(answer.status).withContext(path).toBe(429);
      expect(answer.headers.get('retry-after')).withContext(path).toMatch(/^\d+$/);
    }
    const headers = { authorization: basicAuthorization(hrio), 'x-forwarded-for': '192.0.2.9' };
    expect((await fetch(`${host.url}/medic/settings`, { headers })).status).toBe(200);
  });

  it('takes no form of another site', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = 'name=hrio&password=a';
    const sent = await host.ask('/_session', undefined, { method: 'POST', headers: form, body });
    expect(sent.status).toBe(415);
    const plain = { 'content-type': 'text/plain' };
    const json = JSON.stringify(right);
    const asText = { method: 'POST', headers: plain, body: json };
    expect((await host.ask('/_session', undefined, asText)).status).toBe(415);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'https://other.example' },
    ]) {
      expect((await signIn(right, headers)).status)
        .withContext(JSON.stringify(headers))
        .toBe(403);
      const ended = await host.ask('/_session', hrio, { method: 'DELETE', headers });
      expect(ended.status).withContext(JSON.stringify(headers)).toBe(403);
    }
    expect((await signIn(right, { origin: host.url })).status).toBe(200);
    expect((await signIn(right, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('takes a name and a password, and no more of a body', async () => {
    for (const body of [{}, { name: 'a' }, { name: 1, password: 'a' }, [], 'a', null]) {
      expect((await signIn(body)).status)
        .withContext(JSON.stringify(body))
        .toBe(400);
    }
    expect((await signIn({ name: 'a', password: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('Signing in to a CHT instance', () => {
  let asked: string[];
  let bodies: string[];
  let answer: (response: ServerResponse) => void;
  let host: Awaited<ReturnType<typeof createHost>>;
  let url: string;

  async function answerAsCht(request: IncomingMessage, response: ServerResponse): Promise<void> {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<html></html>');
      return;
    }
    bodies.push(await text(request));
    answer(response);
  }
  const cht = createServer((request, response) => void answerAsCht(request, response));

  beforeAll(async () => {
    await new Promise<void>((resolve) => cht.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(async () => {
    asked = [];
    bodies = [];
    const { port } = cht.address() as AddressInfo;
    host = await createHost({ upstream: { url: `http://127.0.0.1:${port}`, database: 'medic' } });
    url = await host.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => host.close());
  afterAll(() => {
    cht.closeAllConnections();
    cht.close();
  });

  const signIn = (): Promise<Response> =>
    fetch(`${url}/_session`, { ...sending('POST', right), redirect: 'manual' });
  const cookies = ['AuthSession=a; HttpOnly', 'userCtx=%7B%7D'];
  const redirecting = (path: string) => (response: ServerResponse) => {
    response.writeHead(302, { 'set-cookie': cookies }).end(path);
  };

  it('is done the way of the CHT, which sets its own cookies', async () => {
    answer = redirecting('/admin/');
    const signedIn = await signIn();
    expect(signedIn.status).toBe(200);
    expect(signedIn.headers.getSetCookie()).toEqual([
      'AuthSession=a; HttpOnly; SameSite=Lax',
      'userCtx=%7B%7D; SameSite=Lax',
    ]);
    expect(asked).toEqual(['GET /medic/login', 'POST /medic/login']);
    expect(JSON.parse(bodies[0] ?? '')).toEqual({ user: 'hrio', password: hrio.password });
    await signIn();
    expect(asked.filter((one) => one.startsWith('GET')).length).toBe(1);
  });

  it('lets nobody in who has to choose a new password first', async () => {
    answer = redirecting('/medic/password-reset');
    const refused = await signIn();
    expect(refused.status).toBe(403);
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect(await jsonOf(refused)).toEqual(
      jasmine.objectContaining({ code: 'password-change-required' }),
    );
  });

  for (const [status, code] of [
    [401, 'wrong-credentials'],
    [429, 'too-many-attempts'],
    [500, 'unreachable'],
  ] as const) {
    it(`says what ${String(status)} means`, async () => {
      answer = (response) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end('{"error": "Not logged in"}');
      };
      const refused = await signIn();
      expect(refused.headers.getSetCookie()).toEqual([]);
      expect(await jsonOf(refused)).toEqual(jasmine.objectContaining({ code }));
      expect(refused.headers.has('retry-after')).toBe(status === 429);
    });
  }

  for (const [by, body] of [
    ['CouchDB', '{"error":"forbidden","reason":"Account is temporarily locked due to …"}'],
    ['the CHT in front of it', '{"error":"Not logged in"}'],
  ] as const) {
    it(`says that an account is locked where ${by} does`, async () => {
      answer = (response) => {
        response.writeHead(403, { 'content-type': 'application/json' }).end(body);
      };
      const refused = await signIn();
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('300');
      expect(await jsonOf(refused)).toEqual({
        code: 'too-many-attempts',
        error: 'too_many_requests',
        reason: 'Too many failed attempts. Wait 5 minutes, then sign in again.',
      });
    });
  }

  it('takes a page with 403 for no word of the database', async () => {
    answer = (response) => {
      response.writeHead(403, { 'content-type': 'text/html' }).end('<html>Forbidden</html>');
    };
    expect(await jsonOf(await signIn())).toEqual(jasmine.objectContaining({ code: 'unreachable' }));
  });
});
