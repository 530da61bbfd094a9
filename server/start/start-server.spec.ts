import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fieldOf } from '../../src/domain/index.ts';
import { basicAuthorization } from '../embedded-couchdb/index.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { documents, settings } from '../testing/small-county.ts';
import { StartError } from './start-error.ts';
import { readStartOptions } from './start-options.ts';
import type { RunningServer } from './running-server.ts';
import { startServer } from './start-server.ts';

const TODAY = '2026-11-21';

const start = (args: readonly string[], env: Record<string, string> = {}): Promise<RunningServer> =>
  startServer(readStartOptions(args, { PORT: '0', DEMO_PASSWORD: 'demo', ...env }), {
    today: TODAY,
  });

const readAs = (name: string, server: RunningServer, path: string): Promise<Response> =>
  fetch(`${server.url}${path}`, {
    headers: { authorization: basicAuthorization({ name, password: 'demo', roles: [] }) },
  });

describe('A started server', () => {
  // The demo county costs a second to make and to index; where it is not looked at, a few documents do.
  let files: Awaited<ReturnType<typeof createScratchFolder>>;
  let few: readonly string[];
  beforeAll(async () => {
    files = await createScratchFolder({
      'docs.json': JSON.stringify([{ _id: 'settings', settings: {} }, { _id: 'mine' }]),
      'county.json': JSON.stringify([{ _id: 'settings', settings }, ...documents]),
    });
    few = ['--docs', `${files.folder}/county.json`];
  });
  afterAll(() => files.remove());

  it('serves the demo county to its officers, with the product’s views', async () => {
    const server = await start([]);
    try {
      expect((await fetch(`${server.url}health`)).status).toBe(200);
      const view = 'medic/_design/cht-dhis2-export/_view/mapped_contacts';
      const mapped = `${view}?startkey=["contact"]&endkey=["contact",{}]&reduce=false`;
      const answer: unknown = await (await readAs('hrio', server, mapped)).json();
      // Of 15 mappings, one is unread and one of no data set.
      expect(fieldOf(answer, 'rows')).toHaveSize(15);
      expect(server.accounts.join('\n')).toMatch(/hrio +demo +exports to DHIS2/);
      expect(server.accounts.join('\n')).toMatch(/clerk +demo +has no can_export_dhis/);
    } finally {
      await server.close();
    }
  });

  it('serves somebody’s own documents, and says whom their settings leave out', async () => {
    const server = await start(['--docs', `${files.folder}/docs.json`, '--without-views']);
    try {
      const mine = 'medic/_all_docs?startkey="mine"&endkey="mine"';
      expect(await (await readAs('admin', server, mine)).text()).toContain('"id":"mine"');
      expect((await readAs('hrio', server, mine)).status).toBe(403);
      expect((await readAs('hrio', server, 'medic/settings')).status).toBe(200);
      const own = await readAs('admin', server, 'medic/_design/cht-dhis2-export');
      expect(own.status).toBe(404);
      expect(server.accounts.join('\n')).toMatch(/hrio +demo +has no can_export_all/);
    } finally {
      await server.close();
    }
  });

  it('writes nothing to a server that it did not start', async () => {
    const seen: string[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.method ?? '');
      response.setHeader('content-type', 'application/json');
      response.end('{"ok":true,"userCtx":{"name":null,"roles":[]}}');
    });
    const url = await listening(elsewhere);
    const server = await start([], { COUCHDB_URL: url });
    try {
      expect((await fetch(`${server.url}health`)).status).toBe(200);
      expect(seen.every((method) => method === 'GET')).toBeTrue();
      expect(server.accounts).toEqual([]);
    } finally {
      await server.close();
      elsewhere.close();
    }
  });

  for (const [url, version] of [
    ['model', '2.43.1'],
    ['model-2.42', '2.42.5.2'],
  ] as const) {
    it(`has a DHIS2 behind it with DHIS2_URL=${url}, and says how to sign in there`, async () => {
      const server = await start(few, { DHIS2_URL: url });
      try {
        const told = server.accounts.join('\n');
        expect(told).toMatch(/A model of DHIS2, not DHIS2 itself[^]*admin +demo/);
        const [token = ''] = /d2p_\w+/.exec(told) ?? [];
        const authorization = basicAuthorization({ name: 'hrio', password: 'demo', roles: [] });
        const headers = { authorization, 'x-dhis2-authorization': `ApiToken ${token}` };
        const answer = await fetch(`${server.url}dhis2/api/system/info`, { headers });
        expect(await answer.json()).toEqual({ version });
      } finally {
        await server.close();
      }
    });
  }

  it('has no DHIS2 behind it where none was named', async () => {
    const server = await start(few);
    try {
      const answer = await readAs('hrio', server, 'dhis2');
      expect(await answer.json()).toEqual({ dhis2: null });
      expect(server.accounts.join()).not.toContain('DHIS2 itself');
    } finally {
      await server.close();
    }
  });

  it('lets pages of the origins of ALLOWED_ORIGINS call the API, and no others', async () => {
    const server = await start(few, { ALLOWED_ORIGINS: 'https://a.example, https://b.example' });
    const allowed = async (origin: string): Promise<string | null> => {
      const answer = await fetch(`${server.url}api/openapi.json`, { headers: { origin } });
      return answer.headers.get('access-control-allow-origin');
    };
    try {
      expect(await allowed('https://b.example')).toBe('https://b.example');
      expect(await allowed('https://c.example')).toBeNull();
    } finally {
      await server.close();
    }
  });

  it('says that the port that was asked for is taken', async () => {
    const other = createServer();
    const { port } = new URL(await listening(other));
    try {
      await expectAsync(start(few, { PORT: port })).toBeRejectedWithError(
        StartError,
        new RegExp(`Port ${port} is taken`),
      );
    } finally {
      other.close();
    }
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
