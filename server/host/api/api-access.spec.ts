import { chtCoreViews } from '../../../src/data-access/testing/cht-core-views.ts';
import { type ApiHost, smallCounty, startApiHost } from '../../testing/api-host.ts';
import { startScriptedServer } from '../../testing/scripted-server.ts';
import { ACCOUNTS, jsonOf, sending } from '../../testing/running-host.ts';
import { DATA_SET } from '../../testing/small-county.ts';

const { admin, hrio, clerk, chw } = ACCOUNTS;
const EXPORT = `/api/dataValueSets?dataSet=${DATA_SET}&period=202602`;
const PATHS = [EXPORT, EXPORT.replace('?', '/review?'), '/api/v2/export/dhis', '/api/dataSets'];
const APP = 'https://dhis2.example.org';

const codeOf = async (answer: Response): Promise<unknown> => [
  answer.status,
  ((await jsonOf(answer)) as { readonly code?: unknown }).code,
];

describe('Who may call the API', () => {
  let host: ApiHost;
  beforeAll(async () => {
    host = await startApiHost({ allowedOrigins: [APP] });
  });
  afterAll(() => host.close());

  it('whoever has either export permission, and administrators', async () => {
    for (const account of [hrio, clerk, admin]) {
      expect((await host.get(EXPORT, account)).status)
        .withContext(account.name)
        .toBe(200);
    }
  });

  it('nobody without one, not even to learn whether a request is right', async () => {
    for (const path of PATHS) {
      expect(await codeOf(await host.get(path, chw))).toEqual([403, 'no-permission']);
    }
  });

  it('no stranger, and nobody with a wrong password', async () => {
    for (const path of PATHS) {
      expect(await codeOf(await host.get(path))).toEqual([401, 'signed-out']);
    }
    const wrong = { ...hrio, password: 'wrong' };
    expect(await codeOf(await host.get(EXPORT, wrong))).toEqual([401, 'signed-out']);
  });

  it('a session, which opens nothing to the next caller', async () => {
    const { name, password } = hrio;
    const signedIn = await host.get('/_session', undefined, sending('POST', { name, password }));
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const withSession = await host.get(EXPORT, undefined, { headers: { cookie } });
    expect(withSession.status).toBe(200);
    expect(await withSession.text()).toBe(await (await host.get(EXPORT, hrio)).text());
    expect(await codeOf(await host.get(EXPORT))).toEqual([401, 'signed-out']);
    expect(await codeOf(await host.get(EXPORT, chw))).toEqual([403, 'no-permission']);
  });

  it('pages of origins that were named', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: {
        origin: APP,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    };
    const allowed = await host.get(EXPORT, undefined, preflight);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(APP);
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    const answer = await host.get(EXPORT, hrio, { headers: { origin: APP } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(APP);
    expect(answer.headers.get('vary')?.toLowerCase()).toContain('origin');
    const refused = await host.get(EXPORT, undefined, { headers: { origin: APP } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      401,
      APP,
    ]);
  });

  it('no pages of other origins', async () => {
    for (const origin of [`${APP}.evil.example`, 'http://dhis2.example.org', 'null']) {
      const answer = await host.get(EXPORT, hrio, { headers: { origin } });
      expect(answer.headers.get('access-control-allow-origin')).withContext(origin).toBeNull();
    }
  });
});

describe('The API and the database', () => {
  it('lets no page of another origin read where none is named', async () => {
    const host = await startApiHost();
    const answer = await host.get(EXPORT, hrio, { headers: { origin: APP } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    await host.close();
  });

  it('tells of settings without data sets', async () => {
    const settings = { _id: 'settings', settings: { permissions: { can_export_all: ['hrio'] } } };
    const host = await startApiHost({ documents: [settings, chtCoreViews] });
    expect(await codeOf(await host.get(EXPORT, hrio))).toEqual([400, 'no-data-sets']);
    const cht = `/api/v2/export/dhis?filters[dataSet]=${DATA_SET}&filters[date][from]=1`;
    expect(await codeOf(await host.get(cht, hrio))).toEqual([400, 'no-data-sets']);
    await host.close();
  });

  it('answers 500 where the host was given a database that is not there', async () => {
    const host = await startApiHost();
    const wrong = await startApiHost({ upstream: { url: host.couchdb.url, database: 'medik' } });
    for (const account of [admin, hrio]) {
      const answer = await wrong.get(EXPORT, account);
      expect([answer.status, await jsonOf(answer)]).toEqual([
        500,
        { code: 'wrong-address', message: jasmine.stringContaining('no database medik') },
      ]);
    }
    await wrong.close();
    await host.close();
  });

  it('answers 502 with the words of a database that refuses', async () => {
    const documents = smallCounty.filter(({ _id }) => _id !== chtCoreViews._id);
    const host = await startApiHost({ documents });
    const cht = `/api/v2/export/dhis?filters[dataSet]=${DATA_SET}&filters[date][from]=1770000000000`;
    for (const path of [EXPORT, EXPORT.replace('?', '/review?'), cht]) {
      const answer = await host.get(path, hrio);
      expect(answer.status).withContext(path).toBe(502);
      expect(await jsonOf(answer)).toEqual({
        code: 'refused',
        message: jasmine.stringContaining('contacts_by_dhis_orgunit'),
      });
    }
    await host.close();
  });

  it('says refused in its own words, and what an account is that is locked', async () => {
    for (const [reason, status, code] of [
      ['Insufficient privileges', 403, 'refused'],
      ['Account is temporarily locked due to …', 429, 'too-many-attempts'],
    ] as const) {
      const refusing = await startScriptedServer([
        { status: 403, body: { error: 'forbidden', reason } },
      ]);
      const host = await startApiHost({ upstream: { url: refusing.url, database: 'medic' } });
      for (const path of PATHS) {
        expect(await codeOf(await host.get(path, hrio))).toEqual([status, code]);
      }
      const { message } = (await jsonOf(await host.get(EXPORT, hrio))) as { message: string };
      expect(message.includes(`refused _session (403): forbidden: ${reason}`)).toBe(status === 403);
      await host.close();
      await refusing.close();
    }
  });

  it('answers 503 where a node of its cluster is down', async () => {
    const cluster = await startScriptedServer([
      { status: 500, body: { error: 'read_failure', reason: 'could not read from enough nodes' } },
    ]);
    const host = await startApiHost({ upstream: { url: cluster.url, database: 'medic' } });
    for (const path of PATHS) {
      expect(await codeOf(await host.get(path, hrio))).toEqual([503, 'unreachable']);
    }
    await cluster.close();
    await host.close();
  });

  it('answers 503 where it is out of reach', async () => {
    const host = await startApiHost();
    await host.couchdb.close();
    for (const path of PATHS) {
      expect(await codeOf(await host.get(path, hrio))).toEqual([503, 'unreachable']);
    }
    await host.close();
  });
});
