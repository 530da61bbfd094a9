import { setTimeout as pause } from 'node:timers/promises';
import { fieldOf, listOf } from '../../../src/domain/index.ts';
import { DATA_SET } from '../../../src/domain/testing/builders.ts';
import {
  basicAuthorization,
  type EmbeddedCouchDB,
  startEmbeddedCouchDB,
} from '../../embedded-couchdb/index.ts';
import {
  countyWithReports,
  DATA_SET as DATA_SET_OF_REPORTS,
  settings,
} from '../../recalculate/testing/county-with-reports.ts';
import { RULES_WORKER } from '../../rules-sandbox/worker-file.ts';
import { chtApiOf } from '../../testing/cht-api-of.ts';
import { chtApiOfFive, fiveChws } from '../../testing/five-chws.ts';
import type { Fault } from '../../testing/fault-proxy/fault.ts';
import { startFaultProxy } from '../../testing/fault-proxy/fault-proxy.ts';
import { holdRequests } from '../../testing/held-requests.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';
import { createHost } from '../host.ts';

const { admin, hrio, clerk } = ACCOUNTS;
const REVIEW = `/api/dataValueSets/review?dataSet=${DATA_SET}&period=202610`;

describe('The host with an administrator of the CHT', () => {
  let couchdb: EmbeddedCouchDB;
  beforeAll(async () => {
    couchdb = await startEmbeddedCouchDB({
      database: 'medic',
      documents: fiveChws,
      chtApi: chtApiOfFive('5.2.0'),
      admin,
      accounts: [hrio, clerk],
    });
  });
  afterAll(() => couchdb.close());

  const hostOf = (authorization: string | undefined, url = couchdb.url) =>
    createHost({
      upstream: { url, database: 'medic' },
      today: () => '2026-11-05',
      rulesWorker: RULES_WORKER,
      ...(authorization === undefined ? {} : { chtAdmin: { authorization } }),
    });
  const asking = async (
    authorization: string | undefined,
    url: string,
    as: typeof hrio,
  ): Promise<readonly [number, unknown]> => {
    const host = await hostOf(authorization);
    const answer = await host.inject({
      url,
      headers: { authorization: basicAuthorization(as) },
    });
    await host.close();
    expect(answer.body).not.toContain(basicAuthorization(admin).slice('Basic '.length));
    return [answer.statusCode, answer.json()];
  };
  const ofAdmin = basicAuthorization(admin);

  it('tells when each account synced, to who may use the page', async () => {
    const [status, told] = await asking(ofAdmin, '/api/accountSyncs', hrio);
    expect([status, fieldOf(told, 'status')]).toEqual([200, 'read']);
    expect(listOf(fieldOf(told, 'accounts'))).toContain({
      account: 'org.couchdb.user:stuck',
      failures: { count: 14, since: '2026-10-19' },
    });
  });

  it('tells nobody else', async () => {
    const [status, body] = await asking(ofAdmin, '/api/accountSyncs', clerk);
    expect([status, fieldOf(body, 'code')]).toEqual([403, 'no-permission']);
    const host = await hostOf(ofAdmin);
    expect((await host.inject('/api/accountSyncs')).statusCode).toBe(401);
    await host.close();
  });

  it('has nothing to tell without an administrator, and says so of one who is none', async () => {
    expect(await asking(undefined, '/api/accountSyncs', hrio)).toEqual([
      200,
      { status: 'not-offered' },
    ]);
    const words = 'CHT_ADMIN_USER is no administrator of the CHT, or has another password';
    expect(await asking(basicAuthorization(hrio), '/api/accountSyncs', hrio)).toEqual([
      200,
      { status: 'failed', words },
    ]);
  });

  it('tells whose phone is behind, on request and to nobody else', async () => {
    const late = { account: 'org.couchdb.user:late', date: '2026-11-01', cht: '5.2.0' };
    const [status, told] = await asking(ofAdmin, '/api/phonesBehind', hrio);
    expect([status, fieldOf(told, 'status'), fieldOf(told, 'accounts')]).toEqual([200, 'read', 2]);
    expect(fieldOf(told, 'behind')).toEqual([{ ...late, settings: '0-old' }]);
    expect((await asking(ofAdmin, '/api/phonesBehind', clerk))[0]).toBe(403);
    expect((await asking(undefined, '/api/phonesBehind', hrio))[1]).toEqual({
      status: 'not-offered',
    });
    const [, refused] = await asking(basicAuthorization(clerk), '/api/phonesBehind', hrio);
    expect(fieldOf(refused, 'words')).toContain('can_export_devices_details');
  });

  it('puts it into reviews, of who has both export permissions', async () => {
    const [, whole] = await asking(ofAdmin, REVIEW, hrio);
    expect(fieldOf(whole, 'sync')).toEqual({
      status: 'read',
      inTouch: 2,
      early: 1,
      cannotSync: 1,
    });
    for (const [authorization, as] of [
      [ofAdmin, clerk],
      [undefined, hrio],
    ] as const) {
      const [status, without] = await asking(authorization, REVIEW, as);
      expect([status, fieldOf(without, 'sync')]).toEqual([200, undefined]);
    }
    const [, faulty] = await asking(basicAuthorization(clerk), REVIEW, hrio);
    expect(fieldOf(fieldOf(faulty, 'sync'), 'status')).toBe('failed');
    expect(fieldOf(faulty, 'dataValues')).toBe(1);
  });

  it('asks the CHT once for all who count within a minute, and again after a failure', async () => {
    const faults = await startFaultProxy(couchdb.url);
    const cht = await holdRequests(faults.url);
    const asked = (): number => cht.paths.filter((path) => path.includes('users-doc-count')).length;
    let time = 0;
    const host = await createHost({
      upstream: { url: cht.url, database: 'medic' },
      today: () => '2026-11-05',
      chtAdmin: { authorization: ofAdmin },
      now: () => time,
    });
    const answer = async (url: string, as = hrio): Promise<unknown> => {
      const headers = { authorization: basicAuthorization(as) };
      return (await host.inject({ url, headers })).json();
    };
    const status = async (): Promise<unknown> =>
      fieldOf(await answer('/api/accountSyncs'), 'status');

    const fault: Fault = { name: '500', answer: (_, response) => response.writeHead(500).end() };
    faults.plan({ fault, at: (_, path) => path.includes('users-doc-count'), times: 'always' });
    expect(await status()).toBe('failed');
    faults.plan(undefined);
    const failed = asked();
    cht.hold('users-doc-count');
    const both = [status(), status()];
    await cht.untilHeld(1);
    cht.release();
    expect(await Promise.all(both)).toEqual(['read', 'read']);
    time += 59_999;
    expect(fieldOf(fieldOf(await answer(REVIEW), 'sync'), 'status')).toBe('read');
    expect(asked() - failed).toBe(1);
    // Who may not ask is not told what others have asked.
    expect(fieldOf(await answer('/api/accountSyncs', clerk), 'code')).toBe('no-permission');
    time += 1;
    expect(await status()).toBe('read');
    expect(asked() - failed).toBe(2);
    await host.close();
    await cht.close();
    await faults.close();
  });

  const reviewOfExport = async (
    host: Awaited<ReturnType<typeof createHost>>,
    wanted: object,
  ): Promise<unknown> => {
    const url = await host.listen({ host: '127.0.0.1', port: 0 });
    const headers = {
      authorization: basicAuthorization(hrio),
      'content-type': 'application/json',
    };
    const body = JSON.stringify({ period: '202610', ...wanted });
    const started = await fetch(`${url}/api/exports`, { method: 'POST', headers, body });
    const id = String(fieldOf(await started.json(), 'id'));
    const ask = (): Promise<Response> => fetch(`${url}/api/exports/${id}/review`, { headers });
    let answer = await ask();
    for (; answer.status === 409; answer = await ask()) await pause(20);
    const review: unknown = await answer.json();
    await host.close();
    return review;
  };

  it('puts it into exports that go on by themselves', async () => {
    const review = await reviewOfExport(await hostOf(ofAdmin), { dataSet: DATA_SET });
    expect(fieldOf(fieldOf(review, 'sync'), 'cannotSync')).toBe(1);
  });

  it('puts it into those of what the reports give', async () => {
    const permissions = { ...settings.permissions, can_export_all: ['hrio'] };
    const withReports = await startEmbeddedCouchDB({
      database: 'medic',
      documents: countyWithReports.map((document) =>
        document._id === 'settings'
          ? { ...document, settings: { ...settings, permissions } }
          : document,
      ),
      chtApi: chtApiOf(['achieng', '2026-11-02'], ['baraka', '2026-10-19']),
      admin,
      accounts: [hrio, clerk],
    });
    const review = await reviewOfExport(await hostOf(ofAdmin, withReports.url), {
      dataSet: DATA_SET_OF_REPORTS,
      source: 'recalculated',
    });
    expect(fieldOf(review, 'recalculated')).toBeDefined();
    expect(fieldOf(fieldOf(review, 'sync'), 'cannotSync')).toBe(1);
    await withReports.close();
  });
});
