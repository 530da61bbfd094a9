import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UpstreamBusy, WrongAddress } from './ask-until-answered.ts';
import { readCaller } from './read-caller.ts';
import { type Upstream, UpstreamRefusal, UpstreamUnreachable } from './upstream.ts';

const credentials = { cookie: 'AuthSession=a', authorization: undefined };
const SESSION = '{"userCtx": {"name": "hrio", "roles": ["hrio"]}}';
const ADMIN_SESSION = '{"userCtx": {"name": "admin", "roles": ["_admin"]}}';
const LOCKED =
  '{"error": "forbidden", "reason": "Account is temporarily locked due to multiple authentication failures"}';
const SETTINGS = '{"_id": "settings", "settings": {"permissions": {"can_export_all": ["hrio"]}}}';

type Answer = (response: ServerResponse) => void;
const answering =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

/** Answers that say nothing about anybody. */
const GLITCHES: Readonly<Record<string, Answer>> = {
  'a 500': answering(500, '{}'),
  'a 503 without a body': answering(503, ''),
  'a page with 200': answering(200, '<html>Sign in to the network</html>'),
  'an answer that is cut in the middle': answering(200, '{"userCtx": {"na'),
  null: answering(200, 'null'),
  '{}': answering(200, '{}'),
  '[]': answering(200, '[]'),
  'a 408': answering(408, ''),
  'a page with 403': answering(403, '<html>Forbidden</html>'),
  'a line that breaks': (response) => response.destroy(),
};

describe('Who a caller is', () => {
  let answers: Record<string, readonly Answer[]>;
  let asked: string[];
  let upstream: Upstream;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const script = answers[url] ?? [];
    const nth = asked.filter((one) => one === url).length;
    asked.push(url);
    script[Math.min(nth, script.length - 1)]?.(response);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    upstream = { url: `http://127.0.0.1:${port}`, database: 'medic' };
  });
  beforeEach(() => {
    asked = [];
    answers = {
      '/_session': [answering(200, SESSION)],
      '/medic/settings': [answering(200, SETTINGS)],
      '/medic/': [answering(200, '{"db_name": "medic"}')],
    };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const read = () => readCaller(upstream, credentials, { delays: [1, 1] });

  it('is what the session and the settings say', async () => {
    expect(await read()).toEqual({ name: 'hrio', permissions: ['can_export_all'] });
    answers['/medic/settings'] = [answering(404, '{"error": "not_found"}')];
    expect(await read()).toEqual({ name: 'hrio', permissions: [] });
  });

  it('is not known where the database refuses the settings, which is no word on permissions', async () => {
    answers['/medic/settings'] = [answering(403, '{"error": "forbidden", "reason": "no"}')];
    await expectAsync(read()).toBeRejectedWith(
      new UpstreamRefusal('settings', 403, 'forbidden: no'),
    );
    answers['/_session'] = [answering(200, ADMIN_SESSION)];
    expect((await read())?.name).toBe('admin');
  });

  for (const path of ['/_session', '/medic/settings']) {
    it(`is not asked for again where the account is locked at ${path}`, async () => {
      answers[path] = [answering(403, LOCKED)];
      await expectAsync(read()).toBeRejectedWithError(UpstreamRefusal, /temporarily locked/);
      expect(asked.filter((one) => one === path).length).toBe(1);
    });
  }

  it('is nobody only where the database says so', async () => {
    answers['/_session'] = [answering(200, '{"userCtx": {"name": null, "roles": []}}')];
    expect(await read()).toBeUndefined();
    answers['/_session'] = [answering(401, '{"error": "unauthorized"}')];
    expect(await read()).toBeUndefined();
    answers['/_session'] = [answering(200, SESSION)];
    answers['/medic/settings'] = [answering(401, '{"error": "unauthorized"}')];
    expect(await read()).toBeUndefined();
  });

  for (const path of ['/_session', '/medic/settings']) {
    for (const [name, glitch] of Object.entries(GLITCHES)) {
      it(`is asked again after ${name} at ${path}, and not known where it stays`, async () => {
        const [right = glitch] = answers[path] ?? [];
        answers[path] = [glitch, right];
        expect(await read()).toEqual({ name: 'hrio', permissions: ['can_export_all'] });
        asked = [];
        answers[path] = [glitch];
        await expectAsync(read()).toBeRejectedWithError(UpstreamUnreachable);
        expect(asked.filter((one) => one === path).length).toBe(3);
      });
    }

    it(`is not known while the database is busy at ${path}, and for how long is handed on`, async () => {
      answers[path] = [answering(429, '', { 'retry-after': '7' })];
      const error: unknown = await read().catch((failure: unknown) => failure);
      expect(error instanceof UpstreamBusy && error.retryAfter).toBe(7);
    });
  }

  it('needs no settings for an administrator', async () => {
    answers['/_session'] = [answering(200, '{"userCtx": {"name": "a", "roles": ["_admin"]}}')];
    answers['/medic/settings'] = [answering(500, '')];
    expect((await read())?.permissions).toEqual(['can_export_all', 'can_export_dhis']);
  });

  it('is not asked where there is no such database, by administrators neither', async () => {
    answers['/medic/settings'] = [answering(404, '{"error": "not_found"}')];
    answers['/medic/'] = [answering(404, '{"error": "not_found"}')];
    for (const roles of ['["hrio"]', '["_admin"]']) {
      answers['/_session'] = [answering(200, `{"userCtx": {"name": "a", "roles": ${roles}}}`)];
      await expectAsync(read()).toBeRejectedWithError(WrongAddress, /no database medic/);
    }
    // Whoever is not signed in learns nothing, and a glitch says nothing.
    answers['/_session'] = [answering(401, '{"error": "unauthorized"}')];
    expect(await read()).toBeUndefined();
    answers['/_session'] = [answering(200, SESSION)];
    answers['/medic/'] = [answering(500, '')];
    expect(await read()).toEqual({ name: 'hrio', permissions: [] });
  });

  it('cannot be known at another address than a database’s', async () => {
    const location = 'https://cht.example.org/_session';
    answers['/_session'] = [answering(301, '', { location })];
    await expectAsync(read()).toBeRejectedWithError(WrongAddress, /cht\.example\.org/);
    answers['/_session'] = [answering(404, '{"error": "not_found"}')];
    await expectAsync(read()).toBeRejectedWithError(WrongAddress);
  });
});
