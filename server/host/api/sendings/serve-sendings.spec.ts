import {
  type ModelContent,
  type RunningModel,
  startDhis2Model,
} from '../../../../instruments/dhis2-import-model/index.ts';
import { dhis2Authorization, type Fetch } from '../../../../src/data-access/index.ts';
import { fieldOf, listOf } from '../../../../src/domain/index.ts';
import { metadataOfDocuments } from '../../../demo-dhis2/index.ts';
import type { Account } from '../../../embedded-couchdb/index.ts';
import { type ApiHost, smallCounty, startApiHost, TODAY } from '../../../testing/api-host.ts';
import { ACCOUNTS, sending } from '../../../testing/running-host.ts';
import { DATA_SET, settings } from '../../../testing/small-county.ts';
import type { SendingAccess } from './sending.ts';

const { admin, hrio, clerk, chw } = ACCOUNTS;
const FEBRUARY = { dataSet: DATA_SET, period: '202602' };
const [UNIT, OTHER] = ['HJiPOcmziQA', 'gRz6y8lRVxk'] as const;
const METADATA = metadataOfDocuments(smallCounty);
const APP = 'https://dhis2.example.org';

/** With two who are expected, of whom one has reported. */
const DOCUMENTS = [
  ...smallCounty.map((document) =>
    document._id === 'settings'
      ? { _id: 'settings', settings: { ...settings, roles: { chw: { offline: true } } } }
      : document,
  ),
  {
    _id: 'chw-idle',
    type: 'person',
    name: 'A CHW',
    parent: { _id: 'first', parent: { _id: 'county' } },
  },
  ...['chw-first', 'chw-idle'].map((contact) => ({
    _id: `org.couchdb.user:${contact}`,
    type: 'user-settings',
    contact_id: contact,
    roles: ['chw'],
  })),
];

/** The same without one org unit of the data set. */
const lacking = (orgUnit: string): typeof METADATA => ({
  ...METADATA,
  dataSets: METADATA.dataSets.map((dataSet) => ({
    ...dataSet,
    organisationUnits: dataSet.organisationUnits.filter(({ id }) => id !== orgUnit),
  })),
});

/** An answer in OpenHIM's form, and what stands in its body. */
interface Told {
  readonly http: number;
  readonly type: string | null;
  readonly all: Readonly<Record<string, unknown>>;
  readonly status: unknown;
  readonly body: Readonly<Record<string, unknown>>;
}

async function toldOf(answer: Response): Promise<Told> {
  const all = (await answer.json()) as Record<string, unknown>;
  const body = JSON.parse(String(fieldOf(all['response'], 'body'))) as Record<string, unknown>;
  const type = answer.headers.get('content-type');
  return { http: answer.status, type, all, status: all['status'], body };
}

describe('Sending by the host', () => {
  let host: ApiHost;
  let dhis2: RunningModel;
  afterEach(async () => {
    await host.close();
    await dhis2.close();
  });

  async function start({
    model = {},
    access = {},
    today = () => TODAY,
    documents = [],
  }: {
    readonly model?: Partial<ModelContent>;
    readonly access?: Partial<SendingAccess>;
    readonly today?: () => string;
    readonly documents?: typeof DOCUMENTS;
  } = {}): Promise<void> {
    dhis2 = await startDhis2Model({
      generation: 'since243',
      metadata: METADATA,
      today: TODAY,
      ...model,
    });
    const { url: baseUrl, user, password } = dhis2;
    const authorization = dhis2Authorization({ user, password });
    host = await startApiHost({
      documents: [...DOCUMENTS, ...documents],
      sending: { baseUrl, authorization, ...access },
      allowedOrigins: [APP],
      today,
    });
  }
  const post = (body: object, as: Account | undefined = admin, headers = {}): Promise<Response> => {
    const request = sending('POST', body);
    return host.get('/api/sendings', as, {
      ...request,
      headers: { ...(request.headers as object), ...headers },
    });
  };
  const send = async (body: object, as?: Account): Promise<Told> => toldOf(await post(body, as));
  const imports = () =>
    dhis2.requests.filter(({ method, path }) => method === 'POST' && path === '/api/dataValueSets');
  const secrets = () => [dhis2.password, btoa(`${dhis2.user}:${dhis2.password}`), admin.password];

  it('is off where nothing is configured', async () => {
    await start();
    const off = await startApiHost();
    try {
      const request = sending('POST', FEBRUARY);
      expect((await off.get('/api/sendings', admin, request)).status).toBe(404);
      expect((await off.get('/api/sendings/trigger', admin)).status).toBe(404);
    } finally {
      await off.close();
    }
  });

  it('sends the file, reads it back, and answers as a mediator', async () => {
    await start();
    const told = await send(FEBRUARY);
    expect([told.http, told.status, told.type]).toEqual([
      200,
      'Successful',
      'application/json+openhim; charset=utf-8',
    ]);
    expect(told.all['x-mediator-urn']).toBe('urn:mediator:cht-dhis2-export');
    expect(told.body).toEqual({
      ...FEBRUARY,
      dryRun: false,
      dataValues: 2,
      orgUnits: 2,
      completeness: { basis: 'accounts', expected: 2, reported: 1 },
      leftOut: 0,
      isChecked: true,
      findings: jasmine.any(Array),
      isSent: true,
      dhis2: jasmine.objectContaining({
        status: 'SUCCESS',
        conflictCount: 0,
        readBack: { isHeld: true, held: 2, different: 0, missing: 0, zerosNotKept: 0 },
      }),
    });
    expect([...dhis2.stored.values.values()].map(({ value }) => value).sort()).toEqual(['3', '4']);
    const steps = listOf(told.all['orchestrations']).map((step) => fieldOf(step, 'name'));
    expect(steps).toContain('DHIS2: POST /api/dataValueSets');
    expect(told.all['properties']).toEqual({
      ...FEBRUARY,
      dataValues: '2',
      dhis2: 'SUCCESS',
      requestsToDhis2: String(steps.length),
    });
    const text = JSON.stringify(told.all);
    for (const secret of secrets()) expect(text).not.toContain(secret);
    expect(text.toLowerCase()).not.toContain('authorization');
  });

  it('only asks what DHIS2 would do where that is wanted', async () => {
    await start();
    const told = await send({ ...FEBRUARY, dryRun: true });
    expect([told.status, told.body['dryRun']]).toEqual(['Successful', true]);
    expect(dhis2.stored.values.size).toBe(0);
    expect(imports()).toHaveSize(1);
  });

  it('says where the very same bytes were sent before, by whom', async () => {
    await start();
    expect((await send(FEBRUARY)).body['sentBefore']).toBeUndefined();
    expect((await send(FEBRUARY)).body['sentBefore']).toMatch(
      /^these very bytes were sent on .* by admin \(SUCCESS\)$/,
    );
  });

  for (const generation of ['since243', 'upTo242'] as const) {
    it(`sends once what ${generation} then has, and leaves alone what is corrected there`, async () => {
      await start({ model: { generation } });
      const once = { ...FEBRUARY, once: true };
      expect((await send(once)).body['isSent']).toBe(true);
      const [key, stored] = [...dhis2.stored.values][0] ?? [];
      if (key === undefined || stored === undefined) throw new Error('nothing is stored');
      dhis2.stored.values.set(key, { ...stored, value: '99' });
      const told = await send(once);
      expect([told.http, told.status, told.body['isSent']]).toEqual([200, 'Successful', false]);
      expect(fieldOf(told.body['dhis2'], 'readBack')).toEqual(
        jasmine.objectContaining({ isHeld: false, held: 1, different: 1, missing: 0 }),
      );
      expect(imports()).toHaveSize(1);
      dhis2.stored.values.delete(key);
      expect((await send(once)).body['isSent']).toBe(true);
      expect(imports()).toHaveSize(2);
    });
  }

  it('is for those who have both permissions, or are named', async () => {
    await start();
    for (const [account, http, code] of [
      [hrio, 403, 'not-a-sender'],
      [clerk, 403, 'not-a-sender'],
      [chw, 403, 'no-permission'],
    ] as const) {
      const told = await send(FEBRUARY, account);
      expect([told.http, told.status, told.body['code']]).toEqual([http, 'Failed', code]);
    }
    const stranger = await host.get('/api/sendings', undefined, sending('POST', FEBRUARY));
    expect([stranger.status, (await toldOf(stranger)).body['code']]).toEqual([401, 'signed-out']);
    expect(dhis2.requests).toEqual([]);
  });

  it('is for those alone who are named, where some are', async () => {
    await start({ access: { senders: [clerk.name, chw.name] } });
    expect((await send(FEBRUARY, admin)).body['code']).toBe('not-a-sender');
    expect((await send(FEBRUARY, chw)).body['code']).toBe('no-permission');
    expect((await send(FEBRUARY, clerk)).status).toBe('Successful');
  });

  it('is no answer to a page of another site, named or not, nor to a form', async () => {
    await start();
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: APP },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      expect((await post(FEBRUARY, admin, headers)).status).toBe(403);
    }
    const form = { 'content-type': 'text/plain' };
    expect((await post(FEBRUARY, admin, form)).status).toBe(415);
    expect(dhis2.requests).toEqual([]);
  });

  it('is triggered by a polling channel, for the month before, and by nothing else with GET', async () => {
    await start({ today: () => '2026-03-05' });
    const path = `/api/sendings/trigger?dataSet=${DATA_SET}&period=LAST_MONTH`;
    const transaction = { 'x-openhim-transactionid': '5f3c1d2e4b5a6c7d8e9f0a1b' };
    for (const headers of [{}, { ...transaction, cookie: 'AuthSession=a' }]) {
      const told = await toldOf(await host.get(path, admin, { headers }));
      expect([told.http, told.body['code']]).toEqual([403, 'not-a-trigger']);
    }
    expect(dhis2.requests).toEqual([]);
    // Brotli is what OpenHIM cannot read, and its clients may ask for.
    const headers = { ...transaction, 'accept-encoding': 'br, gzip' };
    const answer = await host.get(path, admin, { headers });
    expect(answer.headers.get('content-encoding')).toBeNull();
    const told = await toldOf(answer);
    expect([told.status, told.body['period']]).toEqual(['Successful', '202602']);
    const preflight = await host.get(path, undefined, {
      method: 'OPTIONS',
      headers: {
        origin: APP,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'x-openhim-transactionid',
      },
    });
    const allowed = preflight.headers.get('access-control-allow-headers') ?? '';
    expect(allowed.toLowerCase()).not.toContain('openhim');
  });

  it('sends nothing before enough have reported', async () => {
    await start();
    const told = await send({ ...FEBRUARY, minReported: 100 });
    expect([told.http, told.status, told.body['code']]).toEqual([409, 'Completed', 'incomplete']);
    expect(told.all['error']).toBeUndefined();
    expect(imports()).toEqual([]);
  });

  it('sends nothing of which 2.43 would refuse all, but for rows that are left out', async () => {
    await start({ model: { metadata: lacking(OTHER) } });
    const refused = await send(FEBRUARY);
    expect([refused.http, refused.body['code']]).toEqual([409, 'would-be-refused']);
    expect(refused.body['message']).toMatch(new RegExp(`org-unit-not-assigned.*${OTHER}`));
    expect(imports()).toEqual([]);
    const leaveOut = ['org-unit-not-assigned'];
    const told = await send({ ...FEBRUARY, leaveOut });
    expect([told.status, told.body['dataValues'], told.body['leftOut']]).toEqual([
      'Successful',
      1,
      1,
    ]);
  });

  it('counts the rows that the rules leave out, too', async () => {
    const spoilt = { _id: 'spoilt', type: 'health_center', dhis: { orgUnit: 'not an id' } };
    const chwThere = { _id: 'chw-spoilt', type: 'person', parent: { _id: 'spoilt' } };
    const [report] = DOCUMENTS.filter(({ _id }) => _id.startsWith('target~2026-02~chw-first~'));
    const ofThere = {
      ...report,
      _id: 'target~2026-02~chw-spoilt~org.couchdb.user:chw-spoilt',
      owner: 'chw-spoilt',
    };
    await start({ documents: [spoilt, chwThere, ofThere] });
    const told = await send(FEBRUARY);
    expect([told.status, told.body['dataValues'], told.body['leftOut']]).toEqual([
      'Successful',
      2,
      1,
    ]);
  });

  describe('that names org units by their codes', () => {
    const THIRD = 'lpEESChpXRt';
    /** A third place is mapped by the code of its org unit, the others by ids. */
    const thirdMappedBy = (orgUnit: string): typeof DOCUMENTS => [
      { _id: 'third', type: 'health_center', name: 'The third unit', dhis: { orgUnit } },
      { _id: 'chw-third', type: 'person', name: 'A CHW', parent: { _id: 'third' } },
      {
        _id: 'target~2026-02~chw-third~org.couchdb.user:third',
        type: 'target',
        owner: 'chw-third',
        targets: [{ id: 'births', value: { pass: 5, total: 5 } }],
      },
    ];
    const documents = thirdMappedBy('605412');
    const withCodes = (codes: Readonly<Record<string, string>>): typeof METADATA => {
      const metadata = metadataOfDocuments([...smallCounty, ...thirdMappedBy(THIRD)]);
      return {
        ...metadata,
        organisationUnits: metadata.organisationUnits.map(({ code: _, ...unit }) => {
          const code = codes[unit.id];
          return code === undefined ? unit : { ...unit, code };
        }),
      };
    };
    const ALL = { [UNIT]: '605413', [OTHER]: '605414', [THIRD]: '605412' };
    const BY_CODE = { ...FEBRUARY, idScheme: 'code' };

    it('sends the codes that this DHIS2 has, and reads back by id', async () => {
      await start({ model: { metadata: withCodes(ALL) }, documents });
      const told = await send(BY_CODE);
      expect([told.http, told.status, told.body['code']]).toEqual([200, 'Successful', undefined]);
      expect(fieldOf(told.body['dhis2'], 'readBack')).toEqual(
        jasmine.objectContaining({ isHeld: true, held: 3 }),
      );
      expect(imports().every(({ params }) => params['orgUnitIdScheme'] === 'CODE')).toBeTrue();
      expect([...dhis2.stored.values.values()].map(({ orgUnit }) => orgUnit).sort()).toEqual([
        UNIT,
        OTHER,
        THIRD,
      ]);
      for (const orgUnit of ['605412', THIRD]) {
        const one = await send({ ...BY_CODE, orgUnit: [orgUnit] });
        expect([one.http, one.body['dataValues']]).toEqual([200, 1]);
      }
    });

    for (const [what, codes, code] of [
      ['does not know a code', { ...ALL, [THIRD]: '605499' }, 'unknown-codes'],
      ['has no code for an org unit', { ...ALL, [OTHER]: '' }, 'no-codes'],
    ] as const) {
      it(`sends nothing where this DHIS2 ${what}`, async () => {
        await start({ model: { metadata: withCodes(codes) }, documents });
        const told = await send(BY_CODE);
        expect([told.http, told.status, told.body['code']]).toEqual([400, 'Failed', code]);
        expect(imports()).toEqual([]);
      });
    }

    it('sends nothing where this DHIS2 does not tell its codes', async () => {
      const metadata = withCodes(ALL);
      await start({ model: { metadata: { ...metadata, dataSets: [] } }, documents });
      const told = await send(BY_CODE);
      expect([told.http, told.status, told.body['code']]).toEqual([
        409,
        'Failed',
        'codes-not-told',
      ]);
      expect(imports()).toEqual([]);
    });
  });

  it('tells what 2.42 took of a file, and why not the rest', async () => {
    await start({ model: { generation: 'upTo242', organisationUnits: [UNIT] } });
    const told = await send(FEBRUARY);
    expect([told.http, told.status]).toEqual([409, 'Completed with error(s)']);
    expect(listOf(fieldOf(told.body['dhis2'], 'conflicts'))).toEqual([
      jasmine.objectContaining({ code: 'E7617', orgUnits: [OTHER], rows: 1 }),
    ]);
    expect(dhis2.stored.values.size).toBe(1);
  });

  it('has failed where DHIS2 does not answer, and may be tried again', async () => {
    await start({ access: { baseUrl: 'http://127.0.0.1:9' } });
    const told = await send(FEBRUARY);
    expect([told.http, told.status, told.body['code']]).toEqual([
      503,
      'Failed',
      'dhis2-unreachable',
    ]);
    expect(told.all['error']).toEqual({ message: jasmine.stringMatching(/^dhis2-unreachable: /) });
  });

  it('has failed where DHIS2 does not know the host, and tells no secret', async () => {
    const authorization = dhis2Authorization({ user: 'admin', password: 'a secret' });
    await start({ access: { authorization } });
    const told = await send(FEBRUARY);
    expect([told.http, told.body['code']]).toEqual([502, 'dhis2-wrong-credentials']);
    expect(JSON.stringify(told.all)).not.toMatch(/a secret|YWRtaW46YSBzZWNyZXQ/);
  });

  it('tells a defect of the host as one, and writes it down', async () => {
    const written = spyOn(console, 'error');
    const days = [TODAY];
    await start({
      today: () => {
        const day = days.pop();
        if (day === undefined) throw new Error('a defect');
        return day;
      },
    });
    const told = await send(FEBRUARY);
    expect([told.http, told.status, told.body['code']]).toEqual([500, 'Failed', 'internal-error']);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('says what may be in DHIS2 where the answer to an import is lost', async () => {
    const losing: Fetch = async (to, init) => {
      const answer = await fetch(to, init);
      if (init.method === 'POST') throw new TypeError('lost');
      return answer;
    };
    await start({ access: { fetch: losing } });
    const told = await send(FEBRUARY);
    expect([told.http, told.status, told.body['mayHaveTaken']]).toEqual([
      503,
      'Completed with error(s)',
      true,
    ]);
    expect(dhis2.stored.values.size).toBe(2);
  });

  it('does not look verified where what DHIS2 took could not be read back', async () => {
    let isSent = false;
    const hiding: Fetch = async (to, init) => {
      if (isSent && init.method !== 'POST') throw new TypeError('no line any more');
      isSent ||= init.method === 'POST';
      return fetch(to, init);
    };
    await start({ access: { fetch: hiding } });
    const told = await send(FEBRUARY);
    expect([told.http, told.status]).toEqual([200, 'Completed with error(s)']);
    expect(fieldOf(told.all['properties'], 'dhis2')).toBe('SUCCESS, not read back');
    expect(told.body['dhis2']).toEqual(
      jasmine.objectContaining({ status: 'SUCCESS', notReadBack: 'unreachable' }),
    );
    expect(fieldOf(told.body['dhis2'], 'readBack')).toBeUndefined();
    expect(dhis2.stored.values.size).toBe(2);
  });

  it('sends the same choice once at a time, and few choices', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const holding: Fetch = async (to, init) => {
      await held;
      return fetch(to, init);
    };
    await start({ access: { fetch: holding } });
    const first = send(FEBRUARY);
    const second = send({ ...FEBRUARY, orgUnit: [UNIT] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const same = await post(FEBRUARY);
    expect([same.status, same.headers.get('retry-after')]).toEqual([409, '60']);
    expect((await toldOf(same)).body['code']).toBe('already-sending');
    expect((await send({ ...FEBRUARY, orgUnit: [OTHER] })).body['code']).toBe('busy');
    release();
    expect([(await first).status, (await second).status]).toEqual(['Successful', 'Successful']);
    expect((await send(FEBRUARY)).status).toBe('Successful');
  });

  it('refuses what it does not understand, and what the rules do', async () => {
    await start();
    for (const [body, code, status = 'Failed'] of [
      [{ ...FEBRUARY, format: 'csv' }, 'bad-parameter'],
      [{ ...FEBRUARY, leaveOut: ['everything'] }, 'bad-parameter'],
      [{ ...FEBRUARY, orgUnits: [UNIT] }, 'bad-parameter'],
      [{ ...FEBRUARY, period: '202601' }, 'no-rows', 'Completed'],
      [{ ...FEBRUARY, dataSet: 'unknownSet1' }, 'unknown-data-set'],
    ] as const) {
      const told = await send(body);
      expect([told.http, told.status, told.body['code']]).toEqual([400, status, code]);
    }
    expect(imports()).toEqual([]);
  });
});
