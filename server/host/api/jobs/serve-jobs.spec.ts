import { RULES_WORKER } from '../../../rules-sandbox/worker-file.ts';
import {
  countyWithReports,
  DATA_SET,
  ORG_UNIT,
  settings,
} from '../../../recalculate/testing/county-with-reports.ts';
import { countyWithTasks } from '../../../recalculate/testing/with-county.ts';
import { type ApiHost, startApiHost } from '../../../testing/api-host.ts';
import { ACCOUNTS, jsonOf, sending } from '../../../testing/running-host.ts';
import { AskForExports, type Job } from '../testing/ask-for-exports.ts';

const { hrio, clerk, chw } = ACCOUNTS;
const OCTOBER = { dataSet: DATA_SET, period: '202610' };
/** The documents are dated by this machine's days. */
const OWN = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const RECALCULATED = { ...OCTOBER, source: 'recalculated' };

interface Offer {
  readonly sources: readonly string[];
  readonly timeZone: string;
  readonly exports: readonly Job[];
}

const sayingOf = async (answer: Response): Promise<unknown> => [
  answer.status,
  ((await jsonOf(answer)) as { readonly code?: unknown }).code,
];

const rowsOf = (file: unknown): readonly string[] =>
  (file as { dataValues: { dataElement: string; value: string }[] }).dataValues.map(
    ({ dataElement, value }) => `${dataElement}: ${value}`,
  );

describe('Exports that go on by themselves', () => {
  let host: ApiHost;
  let exports: AskForExports;
  beforeAll(async () => {
    host = await startApiHost({ documents: countyWithReports, rulesWorker: RULES_WORKER });
    exports = new AskForExports(host, hrio);
  });
  afterAll(() => host.close());

  const part = async (job: Job, name: string): Promise<unknown> =>
    (await exports.ask(`/${job.id}/${name}`)).json();

  it('say what they are of, and give the bytes of the address that is waited for', async () => {
    const answer = await exports.start({ ...OCTOBER, orgUnit: [ORG_UNIT], children: true });
    expect(answer.status).toBe(202);
    expect(await jsonOf(answer)).toEqual({
      ...OCTOBER,
      id: jasmine.stringMatching(/^[\w-]{36}$/),
      status: jasmine.stringMatching(/waiting|running/),
      source: 'phones',
      started: '2026-11-21T12:00:00.000Z',
      progress: { done: jasmine.any(Number), total: null },
    });
    for (const format of ['json', 'csv']) {
      const job = await exports.ended({ ...OCTOBER, format });
      const query = new URLSearchParams({ ...OCTOBER, format }).toString();
      const waited = await host.get(`/api/dataValueSets?${query}`, hrio);
      const file = await exports.ask(`/${job.id}/file`);
      expect(file.headers.get('content-disposition')).toBe(
        waited.headers.get('content-disposition'),
      );
      expect(await file.text()).toBe(await waited.text());
      const review = await host.get(`/api/dataValueSets/review?${query}`, hrio);
      expect(await part(job, 'review')).toEqual(await review.json());
      expect(await sayingOf(await exports.ask(`/${job.id}/comparison`))).toEqual([
        404,
        'not-found',
      ]);
    }
  });

  it('are of the reports where that is asked for', async () => {
    const job = await exports.ended({ ...RECALCULATED, timeZone: OWN });
    expect([job.status, job.progress]).toEqual(['done', { done: 2, total: 2 }]);
    expect(rowsOf(await part(job, 'file'))).toEqual(['e22tIwy1nKR: 1', 'kB0ZBFisE0e: 15']);
    expect(await part(job, 'review')).toEqual(
      jasmine.objectContaining({
        recalculated: jasmine.objectContaining({
          timeZone: OWN,
          reports: 'as-known-now',
          phones: 2,
        }),
      }),
    );
    const asOfEnd = await exports.ended({ ...RECALCULATED, timeZone: OWN, asOfEnd: true });
    expect(rowsOf(await part(asOfEnd, 'file'))).toEqual(['e22tIwy1nKR: 2', 'kB0ZBFisE0e: 15']);
  });

  it('follow what the caller knows of the DHIS2, as a file with its metadata does', async () => {
    const dhis2 = {
      valueTypes: { kB0ZBFisE0e: 'BOOLEAN', e22tIwy1nKR: 'NUMBER' },
      defaultCombos: { optionCombo: 'bRowv6yZOF2', attributeOptionCombo: 'bRowv6yZOF2' },
    };
    for (const asked of [RECALCULATED, OCTOBER]) {
      const job = await exports.ended({ ...asked, format: 'csv', dhis2 });
      const csv = await (await exports.ask(`/${job.id}/file`)).text();
      expect(csv).toMatch(/^kB0ZBFisE0e,.*,bRowv6yZOF2,true$/m);
    }
    const unknown = await exports.start({ ...RECALCULATED, dhis2: { valueType: {} } });
    expect(await sayingOf(unknown)).toEqual([400, 'bad-parameter']);
  });

  it('know org units by codes that a file can carry, where these are wanted, and are asked for by either', async () => {
    const dhis2 = { orgUnitCodes: { 'KE/01': ORG_UNIT, 'a"b': 'gRz6y8lRVxk' } };
    for (const orgUnit of ['KE/01', ORG_UNIT]) {
      const job = await exports.ended({ ...OCTOBER, orgUnit, idScheme: 'code', dhis2 });
      expect(await part(job, 'file')).toEqual(
        jasmine.objectContaining({ orgUnitIdScheme: 'CODE', orgUnit: 'KE/01' }),
      );
    }
    const unwanted = await exports.ended({ ...OCTOBER, orgUnit: 'KE/01', dhis2 });
    expect(unwanted.error?.code).toBe('unknown-org-unit');
    const quoted = { orgUnitCodes: { 'a"b': ORG_UNIT } };
    const none = await exports.ended({ ...OCTOBER, idScheme: 'code', dhis2: quoted });
    expect(none.error?.code).toBe('no-codes');
  });

  it('set the reports beside what phones wrote, and name those that came late', async () => {
    const job = await exports.ended({ ...RECALCULATED, timeZone: OWN });
    const comparison = (await part(job, 'comparison')) as {
      readonly timeZone: string;
      readonly intervals: readonly {
        readonly tag: string;
        readonly phones: readonly {
          readonly owner: string;
          readonly updatedDate: string;
          readonly targets: readonly {
            readonly target: string;
            readonly late: readonly object[];
          }[];
        }[];
      }[];
    };
    const [october] = comparison.intervals;
    const achieng = october?.phones.find(({ owner }) => owner === 'achieng');
    expect([comparison.timeZone, october?.tag, achieng?.updatedDate]).toEqual([
      OWN,
      '2026-10',
      '2026-10-28',
    ]);
    const births = achieng?.targets.find(({ target }) => target === 'births');
    expect(births).toEqual(
      jasmine.objectContaining({
        phone: { pass: 12, total: 12 },
        recalculated: { pass: 14, total: 14 },
        withoutLate: { pass: 12, total: 12 },
        difference: { pass: 2, total: 2 },
      }),
    );
    expect(births?.late.length).toBe(2);
  });

  it('are of the people who are named, and then compared alone: a file would look like the unit’s', async () => {
    const job = await exports.ended({ ...RECALCULATED, timeZone: OWN, owner: ['achieng'] });
    expect([job.status, job.error?.code, job.progress]).toEqual([
      'failed',
      'only-some',
      { done: 1, total: 1 },
    ]);
    expect(await sayingOf(await exports.ask(`/${job.id}/file`))).toEqual([409, 'only-some']);
    const { intervals } = (await part(job, 'comparison')) as {
      readonly intervals: readonly { readonly phones: readonly { readonly owner: string }[] }[];
    };
    expect(intervals.map(({ phones }) => phones.map(({ owner }) => owner))).toEqual([['achieng']]);
    const ofPhones = { ...OCTOBER, owner: ['achieng'] };
    expect(await sayingOf(await exports.ask('', sending('POST', ofPhones)))).toEqual([
      400,
      'bad-parameter',
    ]);
  });

  it('are of the days of the time zone that is named, whatever the host’s is', async () => {
    const job = await exports.ended({ ...RECALCULATED, timeZone: 'Pacific/Kiritimati' });
    expect(await part(job, 'comparison')).toEqual(
      jasmine.objectContaining({
        timeZone: 'Pacific/Kiritimati',
        intervals: [jasmine.objectContaining({ now: '2026-10-31T09:59:59.999Z' })],
      }),
    );
  });

  it('say what the host offers, and which there are, to their own user alone', async () => {
    const job = await exports.ended(OCTOBER);
    const own = (await jsonOf(await exports.ask(''))) as Offer;
    expect([own.sources, own.timeZone]).toEqual([['phones', 'recalculated'], OWN]);
    expect(own.exports[0]).toEqual(job);
    for (const path of ['', '/file', '/review', '/comparison']) {
      const answer = await exports.ask(`/${job.id}${path}`, {}, clerk);
      expect(await sayingOf(answer))
        .withContext(path)
        .toEqual([404, 'not-found']);
    }
    expect(await sayingOf(await exports.ask(`/${job.id}`, { method: 'DELETE' }, clerk))).toEqual([
      404,
      'not-found',
    ]);
    const others = (await jsonOf(await exports.ask('', {}, clerk))) as Offer;
    expect(others.exports).toEqual([]);
  });

  it('are for those only who may export, at every request', async () => {
    const job = await exports.ended(OCTOBER);
    for (const path of ['', `/${job.id}`, `/${job.id}/file`, `/${job.id}/review`]) {
      expect(await sayingOf(await exports.ask(path, {}, chw))).toEqual([403, 'no-permission']);
      expect(await sayingOf(await host.get(`/api/exports${path}`))).toEqual([401, 'signed-out']);
    }
    const started = await exports.ask('', { ...sending('POST', OCTOBER) }, chw);
    expect(await sayingOf(started)).toEqual([403, 'no-permission']);
    const unreadable = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const stranger = await host.get('/api/exports', undefined, { ...unreadable, body: '{' });
    expect(await sayingOf(stranger)).toEqual([401, 'signed-out']);
  });

  it('are not started by a page of another site', async () => {
    const request = sending('POST', OCTOBER);
    const headers = new Headers(request.headers);
    headers.set('sec-fetch-site', 'cross-site');
    expect(await sayingOf(await exports.ask('', { ...request, headers }))).toEqual([
      403,
      'foreign-page',
    ]);
    const signedIn = await host.get('/_session', undefined, sending('POST', hrio));
    const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
    for (const [site, status] of [
      ['same-origin', 202],
      ['same-site', 403],
      ['cross-site', 403],
    ] as const) {
      headers.set('cookie', cookie);
      headers.set('sec-fetch-site', site);
      const answer = await host.get('/api/exports', undefined, { ...request, headers });
      expect(answer.status).withContext(site).toBe(status);
    }
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' };
    expect((await exports.ask('', form)).status).toBe(415);
  });

  it('are started by a page that is named, with credentials of its own and no session', async () => {
    const app = 'https://dhis2.example.org';
    const named = await startApiHost({ documents: countyWithReports, allowedOrigins: [app] });
    const basic = `Basic ${Buffer.from(`${hrio.name}:${hrio.password}`).toString('base64')}`;
    const ask = async (given: Readonly<Record<string, string>>): Promise<number> => {
      const headers = { 'content-type': 'application/json', ...given };
      const request = { method: 'POST', headers, body: JSON.stringify(OCTOBER) };
      return (await named.get('/api/exports', undefined, request)).status;
    };
    const own = { origin: app, 'sec-fetch-site': 'cross-site', authorization: basic };
    expect(await ask(own)).toBe(202);
    expect(await ask({ ...own, origin: 'https://evil.example.org' })).toBe(403);
    expect(await ask({ ...own, cookie: 'AuthSession=of-somebody' })).toBe(403);
    const { authorization: _, ...without } = own;
    expect(await ask(without)).toBe(403);
    const elsewhere = { method: 'POST', headers: own, body: '{}' };
    expect((await named.get('/_session', undefined, elsewhere)).status).toBe(403);
    const asked = { 'access-control-request-method': 'POST', origin: app };
    const headers = { ...asked, 'access-control-request-headers': 'authorization,content-type' };
    const preflight = await named.get('/api/exports', undefined, { method: 'OPTIONS', headers });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    await named.close();
  });

  for (const [words, body] of [
    ['no object', [OCTOBER]],
    ['an unknown member', { ...OCTOBER, orgUnits: [ORG_UNIT] }],
    ['an unknown source', { ...OCTOBER, source: 'both' }],
    ['a member of another source', { ...OCTOBER, asOfEnd: true }],
    ['an unknown zone', { ...RECALCULATED, timeZone: 'Nairobi' }],
    ['an object in a list', { ...OCTOBER, orgUnit: [{ id: ORG_UNIT }] }],
    ['no flag', { ...RECALCULATED, asOfEnd: 'perhaps' }],
  ] as const) {
    it(`are not started by ${words}`, async () => {
      expect(await sayingOf(await exports.start(body))).toEqual([400, 'bad-parameter']);
    });
  }

  it('fail with the words of the rules, and have a review all the same', async () => {
    const nothing = await exports.ended({ ...OCTOBER, period: '202601' });
    expect([nothing.status, nothing.error?.code]).toEqual(['failed', 'no-rows']);
    expect(await sayingOf(await exports.ask(`/${nothing.id}/file`))).toEqual([400, 'no-rows']);
    expect(await part(nothing, 'review')).toEqual(
      jasmine.objectContaining({ refused: jasmine.objectContaining({ code: 'no-rows' }) }),
    );
    const unknown = await exports.ended({ ...RECALCULATED, dataSet: 'vrJ9qMm8LF5' });
    expect(unknown.error?.code).toBe('unknown-data-set');
    expect(await sayingOf(await exports.ask(`/${unknown.id}/review`))).toEqual([
      400,
      'unknown-data-set',
    ]);
    const few = await exports.ended({ ...OCTOBER, period: '202609', minReported: 50 });
    expect(few.status).toBe('failed');
  });

  it('are answered by their methods alone', async () => {
    const job = await exports.ended(OCTOBER);
    for (const [path, allow] of [
      ['', 'GET, POST'],
      [`/${job.id}`, 'GET, DELETE'],
      [`/${job.id}/file`, 'GET'],
    ] as const) {
      const answer = await exports.ask(path, { method: 'PUT' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    }
    expect((await exports.ask(`/${job.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await exports.ask(`/${job.id}`)).status).toBe(404);
  });

  it('are ended by programs that name the type of a body and send none', async () => {
    const job = await exports.ended(OCTOBER);
    const headers = { 'content-type': 'application/json' };
    const end = { method: 'DELETE', headers };
    expect((await exports.ask(`/${job.id}`, end)).status).toBe(204);
    expect(await sayingOf(await exports.ask('', { method: 'POST', headers }))).toEqual([
      400,
      'bad-parameter',
    ]);
  });
});

describe('An export that goes on', () => {
  let host: ApiHost;
  let exports: AskForExports;
  beforeEach(async () => {
    const jobLimits = {
      openOfUser: 2,
      open: 3,
      keptOfUser: 2,
      bytes: 1e6,
      bytesOfAll: 1e6,
      age: 9,
    };
    host = await startApiHost({
      documents: countyWithReports,
      rulesWorker: RULES_WORKER,
      jobLimits,
    });
    exports = new AskForExports(host, hrio);
  });
  afterEach(() => host.close());

  it('has no file yet, and is ended by its user', async () => {
    host.heldRequests.hold('_all_docs');
    const job = (await jsonOf(await exports.start(RECALCULATED))) as Job;
    await host.heldRequests.untilHeld(1);
    expect(await jsonOf(await exports.ask(`/${job.id}`))).toEqual(
      jasmine.objectContaining({ status: 'running', progress: { done: 0, total: null } }),
    );
    const early = await exports.ask(`/${job.id}/file`);
    expect(early.headers.get('retry-after')).toBe('1');
    expect(await sayingOf(early)).toEqual([409, 'not-ended']);
    // Behind it, since one at a time is recalculated.
    const second = (await jsonOf(await exports.start(RECALCULATED))) as Job;
    expect(second.status).toBe('waiting');
    await exports.ask(`/${job.id}`, { method: 'DELETE' });
    host.heldRequests.release();
    expect((await exports.ask(`/${job.id}`)).status).toBe(404);
    for (let status = ''; status !== 'done';) {
      status = ((await jsonOf(await exports.ask(`/${second.id}`))) as Job).status;
    }
  });

  it('is one of a few of a user, and of all', async () => {
    host.heldRequests.hold('_all_docs');
    for (const expected of [202, 202, 429]) {
      const answer = await exports.start(RECALCULATED);
      expect(answer.status).toBe(expected);
      if (expected === 429) {
        expect(answer.headers.get('retry-after')).toBe('30');
        expect(await sayingOf(answer)).toEqual([429, 'too-many-exports']);
      }
    }
    const ofClerk = new AskForExports(host, clerk);
    expect((await ofClerk.start(RECALCULATED)).status).toBe(202);
    const refused = await ofClerk.start(RECALCULATED);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await sayingOf(refused)).toEqual([503, 'busy']);
    host.heldRequests.release();
  });

  it('ends with the host', async () => {
    host.heldRequests.hold('_all_docs');
    await exports.start(RECALCULATED);
    await host.heldRequests.untilHeld(1);
    await host.stop();
    expect(host.heldRequests.held).toBeLessThan(2);
    host.heldRequests.release();
  });
});

describe('Exports of the reports', () => {
  it('are of weeks where the data set takes weeks, and compared with no phone', async () => {
    const [dataSet] = settings.dhis_data_sets;
    const documents = countyWithReports.map((document) =>
      document._id === 'settings'
        ? {
            _id: 'settings',
            settings: { ...settings, dhis_data_sets: [{ ...dataSet, period_type: 'Weekly' }] },
          }
        : document,
    );
    const host = await startApiHost({ documents, rulesWorker: RULES_WORKER });
    const exports = new AskForExports(host, hrio);
    const week = { ...RECALCULATED, period: '2026W44', timeZone: OWN };
    const job = await exports.ended(week);
    const file: unknown = await (await exports.ask(`/${job.id}/file`)).json();
    expect(rowsOf(file)).toEqual(['e22tIwy1nKR: 0', 'kB0ZBFisE0e: 3']);
    const comparison = await (await exports.ask(`/${job.id}/comparison`)).text();
    expect(comparison).toContain('"start":"2026-10-26","end":"2026-11-01"');
    expect(comparison).not.toContain('"late"');
    const ofPhones = await exports.ended({ ...OCTOBER, period: '2026W44' });
    expect(ofPhones.error?.code).toBe('unsupported-period-type');
    await host.close();
  });

  it('are not offered by a host that runs no rules', async () => {
    const host = await startApiHost({ documents: countyWithReports });
    const exports = new AskForExports(host, hrio);
    expect(await jsonOf(await exports.ask(''))).toEqual(
      jasmine.objectContaining({ sources: ['phones'] }),
    );
    expect(await sayingOf(await exports.start(RECALCULATED))).toEqual([400, 'bad-parameter']);
    await host.close();
  });

  it('fail where the rules cannot be run, and say why', async () => {
    const documents = countyWithTasks({ ...settings.tasks, isDeclarative: false });
    const host = await startApiHost({ documents, rulesWorker: RULES_WORKER });
    const job = await new AskForExports(host, hrio).ended(RECALCULATED);
    expect(job.error).toEqual({
      code: 'rules-refused',
      message: jasmine.stringMatching(/older rule language/),
    });
    await host.close();
  });
});
