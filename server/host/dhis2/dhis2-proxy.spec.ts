import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDhis2Server, sendDataValueSet } from '../../../src/data-access/index.ts';
import {
  type RunningModel,
  startDhis2Model,
} from '../../../instruments/dhis2-import-model/index.ts';
import {
  DATA_SET,
  ELEMENTS,
  smallMetadata,
  VILLAGE,
} from '../../../instruments/dhis2-import-model/testing/small-metadata.ts';
import { basicAuthorization } from '../../embedded-couchdb/index.ts';
import { periodOf } from '../../testing/period-of.ts';
import {
  ACCOUNTS,
  jsonOf,
  type RunningHost,
  startRunningHost,
} from '../../testing/running-host.ts';

const { hrio, clerk, chw } = ACCOUNTS;
const INFO = '/dhis2/api/system/info';

describe('DHIS2 behind the host', () => {
  let model: RunningModel;
  let host: RunningHost;
  let token: Record<string, string>;
  beforeAll(async () => {
    const metadata = smallMetadata();
    model = await startDhis2Model({ generation: 'since243', metadata, today: '2026-11-21' });
    host = await startRunningHost({ dhis2: model.url });
    token = { 'x-dhis2-authorization': `ApiToken ${model.token}` };
  });
  afterAll(async () => {
    await host.close();
    await model.close();
  });

  it('is named to those who may export', async () => {
    const answer = await host.ask('/dhis2', hrio);
    const address = model.url.replace('http://', '');
    expect(await jsonOf(answer)).toEqual({ dhis2: { host: address, title: 'Model of DHIS2' } });
    expect((await host.ask('/dhis2')).status).toBe(401);
    expect((await host.ask('/dhis2', chw)).status).toBe(403);
  });

  it('is asked for its own name until it has told it', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      const body = JSON.stringify({ applicationTitle: asked === 1 ? '' : 'National HMIS' });
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const other = await startRunningHost({ dhis2: `http://${address}` });
    const named = { dhis2: { host: address, title: 'National HMIS' } };
    expect(await jsonOf(await other.ask('/dhis2', hrio))).toEqual({ dhis2: { host: address } });
    expect(await jsonOf(await other.ask('/dhis2', hrio))).toEqual(named);
    expect(await jsonOf(await other.ask('/dhis2', hrio))).toEqual(named);
    expect(asked).toBe(2);
    await other.close();
    server.close();
  });

  it('is asked with the credentials of the page, only for those who may export', async () => {
    expect(await jsonOf(await host.ask(INFO, hrio, { headers: token }))).toEqual({
      version: '2.43.1',
    });
    const stranger = await host.ask(INFO, undefined, { headers: token });
    expect(await jsonOf(stranger)).toEqual(jasmine.objectContaining({ code: 'signed-out' }));
    const forbidden = await host.ask(INFO, chw, { headers: token });
    expect(await jsonOf(forbidden)).toEqual(jasmine.objectContaining({ code: 'no-permission' }));
  });

  it('is not for those who may export all but to DHIS2', async () => {
    const data = { method: 'POST', headers: { ...token, 'content-type': 'application/json' } };
    for (const answer of [
      await host.ask('/dhis2', clerk),
      await host.ask(INFO, clerk, { headers: token }),
      await host.ask('/dhis2/api/dataValueSets', clerk, { ...data, body: '{}' }),
    ]) {
      expect(answer.status).toBe(403);
      const reason = jasmine.stringContaining('can_export_dhis');
      expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ reason }));
    }
  });

  it('takes no body without end', async () => {
    const headers = { ...token, 'content-type': 'application/json' };
    const body = 'x'.repeat(17 * 1024 * 1024);
    const answer = await host.ask('/dhis2/api/dataValueSets', hrio, {
      method: 'POST',
      headers,
      body,
    });
    expect(answer.status).toBe(413);
  });

  it('gives neither cookies nor its invitation to sign in to the browser', async () => {
    const fine = await host.ask(INFO, hrio, { headers: token });
    const wrong = await host.ask(INFO, hrio, {
      headers: { 'x-dhis2-authorization': 'ApiToken no' },
    });
    expect([fine.status, wrong.status]).toEqual([200, 401]);
    for (const { headers } of [fine, wrong]) {
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('www-authenticate')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is asked for nothing that sending does not need', async () => {
    expect((await host.ask('/dhis2/api/users', hrio, { headers: token })).status).toBe(404);
    const deletion = { method: 'DELETE', headers: token };
    expect((await host.ask('/dhis2/api/dataValueSets', hrio, deletion)).status).toBe(405);
  });

  it('takes data values through it', async () => {
    const sent = await sendDataValueSet(
      (url, init) => {
        const headers = new Headers(init.headers);
        headers.set('authorization', basicAuthorization(hrio));
        return fetch(url, { ...init, headers });
      },
      {
        baseUrl: `${host.url}/dhis2`,
        authorization: `ApiToken ${model.token}`,
        isProxied: true,
        dataValueSet: {
          dataSet: DATA_SET,
          period: periodOf('202610'),
          orgUnit: VILLAGE,
          dataValues: [{ dataElement: ELEMENTS.number.id, value: '3' }],
        },
        dryRun: false,
      },
    );
    expect(sent.ok && sent.value.summary.status).toBe('SUCCESS');
    expect(model.stored.values.size).toBe(1);
  });
});

describe('What DHIS2 is told of a request', () => {
  let seen: IncomingHttpHeaders;
  let server: Server;
  let host: RunningHost;
  let answer: { status: number; headers: Record<string, string> };
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen = request.headers;
      response.writeHead(answer.status, answer.headers).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    host = await startRunningHost({ dhis2: `http://127.0.0.1:${port}/dhis` });
  });
  beforeEach(() => {
    answer = { status: 200, headers: { 'content-type': 'application/json' } };
  });
  afterAll(async () => {
    await host.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is neither a cookie nor a password of this host', async () => {
    await host.ask(INFO, hrio, {
      headers: { cookie: 'AuthSession=secret', 'x-forwarded-for': 'somebody' },
    });
    expect(seen.cookie).toBeUndefined();
    expect(seen.authorization).toBeUndefined();
    expect(seen['x-forwarded-for']).toBeUndefined();
    await host.ask(INFO, hrio, { headers: { 'x-dhis2-authorization': 'ApiToken mine' } });
    expect(seen.authorization).toBe('ApiToken mine');
    expect(seen['x-dhis2-authorization']).toBeUndefined();
  });

  it('does not send the browser to another address, nor show it a page', async () => {
    for (const headers of [
      { location: 'https://elsewhere.example' },
      { 'content-type': 'text/html' },
    ]) {
      answer = { status: 'location' in headers ? 302 : 200, headers: { ...headers } };
      const given = await host.ask(INFO, hrio);
      expect(given.status).toBe(502);
      expect(given.headers.get('location')).toBeNull();
      expect(await jsonOf(given)).toEqual(jasmine.objectContaining({ code: 'not-dhis2' }));
    }
  });
});

describe('A host without DHIS2', () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await startRunningHost();
  });
  afterAll(() => host.close());

  it('says so, and passes nothing on', async () => {
    expect(await jsonOf(await host.ask('/dhis2', hrio))).toEqual({ dhis2: null });
    expect((await host.ask(INFO, hrio)).status).toBe(404);
    const asHrio = (url: string, init: RequestInit) =>
      fetch(url, { ...init, headers: { authorization: basicAuthorization(hrio) } });
    expect(await readDhis2Server(asHrio, `${host.url}/dhis2`)).toBeUndefined();
  });

  it('says that DHIS2 does not answer where it does not', async () => {
    const lost = await startRunningHost({ dhis2: 'http://127.0.0.1:9' });
    const answer = await lost.ask(INFO, hrio);
    await lost.close();
    expect(answer.status).toBe(503);
    expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ code: 'unreachable' }));
  });
});
