import {
  startDhis2Model,
  type RunningModel,
} from '../../../instruments/dhis2-import-model/index.ts';
import { smallMetadata } from '../../../instruments/dhis2-import-model/testing/small-metadata.ts';
import {
  MANAGER,
  protectLog,
} from '../../../instruments/dhis2-import-model/testing/protected-log.ts';
import { dhis2Authorization, type Fetch, sendingsOfHost } from '../../../src/data-access/index.ts';
import type { LoggedSending } from '../../../src/domain/index.ts';
import { basicAuthorization } from '../../embedded-couchdb/index.ts';
import { SendingsFolder } from '../../sendings-folder/index.ts';
import {
  ACCOUNTS,
  jsonOf,
  type RunningHost,
  sending as withBody,
  startRunningHost,
} from '../../testing/running-host.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';

const { hrio, clerk, chw } = ACCOUNTS;
const MONTH = { dataSet: 'dataSet0001', period: '202610' };
const URL_OF_MONTH = '/dhis2/sendings?dataSet=dataSet0001&period=202610';

const sendingOf = (more: object = {}): LoggedSending => ({
  ...MONTH,
  at: new Date().toISOString(),
  by: 'ann',
  way: 'console',
  rows: 3,
  status: 'SUCCESS',
  counts: { imported: 1, updated: 2, ignored: 0, deleted: 0 },
  ...more,
});

describe('The sendings that a host keeps', () => {
  let model: RunningModel;
  let host: RunningHost;
  let scratch: Awaited<ReturnType<typeof createScratchFolder>>;
  beforeEach(async () => {
    model = await startDhis2Model({
      generation: 'since243',
      metadata: smallMetadata(),
      today: '2026-11-21',
      others: [MANAGER],
    });
    await protectLog(model.url);
    scratch = await createScratchFolder({});
    const keptSendings = new SendingsFolder(scratch.folder).of(model.url);
    host = await startRunningHost({ dhis2: model.url, keptSendings });
  });
  afterEach(async () => {
    await host.close();
    await model.close();
    await scratch.remove();
  });

  const post = async (body: object, as = hrio, headers: object = {}): Promise<Response> => {
    const request = withBody('POST', body);
    return host.ask('/dhis2/sendings', as, {
      ...request,
      headers: { ...(request.headers as object), ...headers },
    });
  };
  const asPage: Fetch = (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', basicAuthorization(hrio));
    return fetch(url, { ...init, headers });
  };

  it('are written and read by the page, with the name that DHIS2 knows', async () => {
    const { user, password } = model;
    const authorization = dhis2Authorization({ user, password });
    const access = { baseUrl: `${host.url}/dhis2`, isProxied: true, authorization };
    const page = sendingsOfHost(asPage, access);
    expect(await page.read(MONTH)).toEqual([]);
    const sending = sendingOf({ by: 'somebody else' });
    expect(await page.add(sending)).toBeTrue();
    expect(await page.read(MONTH)).toEqual([{ ...sending, by: user }]);
    // DHIS2 itself was asked for nothing but who it is.
    const asked = model.requests.filter(({ path }) => path !== '/api/apps');
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/me']);
  });

  it('name nobody whom DHIS2 does not know', async () => {
    expect((await post(sendingOf())).status).toBe(201);
    const read = await jsonOf(await host.ask(URL_OF_MONTH, hrio));
    expect(read).toEqual({ sendings: [jasmine.objectContaining({ by: '' })] });
  });

  it('are for those who may send', async () => {
    for (const [as, status] of [
      [undefined, 401],
      [clerk, 403],
      [chw, 403],
    ] as const) {
      expect((await host.ask(URL_OF_MONTH, as)).status).toBe(status);
      const request = withBody('POST', sendingOf());
      expect((await host.ask('/dhis2/sendings', as, request)).status).toBe(status);
    }
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await post(sendingOf(), hrio, foreign)).status).toBe(403);
    expect(await jsonOf(await host.ask(URL_OF_MONTH, hrio))).toEqual({ sendings: [] });
  });

  for (const [what, more] of [
    ['of another way', { way: 'closing' }],
    ['of another day', { at: '2026-01-01T00:00:00.000Z' }],
    ['of a day to come', { at: '2999-01-01T00:00:00.000Z' }],
    ['of no data set', { dataSet: '../../../x' }],
    ['of no period', { period: '2026-10/..' }],
    ['that says more than DHIS2 does', { status: '<b>SUCCESS</b>' }],
    ['without an end', { status: 'A'.repeat(41) }],
  ] as const) {
    it(`are none ${what}`, async () => {
      expect((await post(sendingOf(more))).status).toBe(400);
    });
  }

  it('are JSON of a few bytes, and read by month', async () => {
    expect((await post(sendingOf({ more: 'x'.repeat(5_000) }))).status).toBe(413);
    const text = { 'content-type': 'text/plain' };
    expect((await post(sendingOf(), hrio, text)).status).toBe(400);
    for (const query of [
      '',
      '?dataSet=dataSet0001',
      '?dataSet=x&period=202610',
      '?period=a&period=b',
    ]) {
      expect((await host.ask(`/dhis2/sendings${query}`, hrio)).status).toBe(400);
    }
  });

  it('are none where no folder is given', async () => {
    const other = await startRunningHost({ dhis2: model.url });
    expect(await jsonOf(await other.ask(URL_OF_MONTH, hrio))).toEqual({ sendings: null });
    const request = withBody('POST', sendingOf());
    expect((await other.ask('/dhis2/sendings', hrio, request)).status).toBe(404);
    const page = sendingsOfHost(asPage, { baseUrl: `${other.url}/dhis2`, isProxied: true });
    expect([await page.read(MONTH), await page.add(sendingOf())]).toEqual([undefined, false]);
    await other.close();
  });

  it('are not said to be kept where the folder is gone', async () => {
    spyOn(console, 'error');
    await scratch.remove();
    expect((await post(sendingOf())).status).toBe(500);
  });
});
