import { exportOnHost, type HostExport } from './export-on-host.ts';

const REQUEST: HostExport = {
  dataSet: 'VMuFODsyWaO',
  period: '202610',
  orgUnit: 'HJiPOcmziQA',
  children: true,
  source: 'phones',
};
const FILE = {
  dataSet: 'VMuFODsyWaO',
  period: '202610',
  orgUnit: 'HJiPOcmziQA',
  dataValues: [{ dataElement: 'kB0ZBFisE0e', value: '3' }],
};
const REVIEW = {
  dataValues: 1,
  orgUnits: 1,
  completeness: {
    basis: 'accounts',
    expected: 3,
    reported: 2,
    orgUnits: [
      { orgUnit: 'a', expected: 1, reported: 1 },
      { orgUnit: 'b', expected: 2, reported: 1 },
    ],
  },
  notCounted: [{ document: 'target~1', reason: 'bad-number', target: 'visits' }],
  leftOut: [{ orgUnit: 'a', dataElement: 'b', reason: 'mixed-values' }, { reason: 'unheard-of' }],
  notices: [{ kind: 'percent-total', target: 'visits' }, { noKind: true }],
  farOut: [
    { dataElement: 'a', orgUnit: 'b', value: '99', median: 7, earlier: [7] },
    { dataElement: 'a', orgUnit: 'b' },
  ],
};

/** Answers by what is asked for; a refusal where it is an error. */
function hostWith(answers: Readonly<Record<string, unknown>>) {
  const asked: {
    readonly method: string;
    readonly url: string;
    readonly authorization: string | null;
    readonly body: unknown;
  }[] = [];
  const fetchFn = (url: string, init: RequestInit): Promise<Response> => {
    const method = init.method ?? 'GET';
    const authorization = new Headers(init.headers).get('authorization');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({ method, url, authorization, body });
    const answer = answers[`${method} ${url.replace('/run', '')}`];
    if (answer instanceof Response) return Promise.resolve(answer.clone());
    return answer === undefined
      ? Promise.reject(new TypeError('no'))
      : Promise.resolve(Response.json(answer));
  };
  const following = { fetchFn, baseUrl: '/run', onProgress: () => undefined, every: 1 };
  return { asked, following };
}

const ANSWERS = {
  'POST /exports': { id: 'one', status: 'waiting' },
  'GET /exports/one': { id: 'one', status: 'done' },
  'GET /exports/one/review': REVIEW,
  'GET /exports/one/file': FILE,
};

describe('an export that the host makes for an app', () => {
  it('is its file and its review, as far as it can be shown without documents', async () => {
    const { following, asked } = hostWith(ANSWERS);
    const result = await exportOnHost(REQUEST, following);
    expect(result).toEqual({
      ok: true,
      value: {
        dataValueSet: FILE as never,
        noFile: undefined,
        review: {
          report: jasmine.objectContaining({ dataValues: 1, orgUnits: 1 }),
          completeness: { basis: 'accounts', expected: 3, reported: 2 },
          unitsIncomplete: [{ orgUnit: 'b', expected: 2, reported: 1 }],
          notCounted: [{ reason: 'bad-number', about: ['target~1', 'visits'] }],
          leftOut: [{ reason: 'mixed-values', about: ['b', 'a'] }],
          notices: [{ kind: 'percent-total', about: ['visits'] }],
          farOut: [{ dataElement: 'a', orgUnit: 'b', value: '99', median: 7 }],
        },
      },
    });
    expect(asked.map(({ method, url }) => `${method} ${url}`)[0]).toBe('POST /run/exports');
    expect(asked[0]?.body).toEqual({ ...REQUEST, orgUnit: [REQUEST.orgUnit] });
    expect(asked.every(({ authorization }) => authorization === null)).toBeTrue();
  });

  it('takes credentials of its own where it has some', async () => {
    const { following, asked } = hostWith(ANSWERS);
    await exportOnHost(REQUEST, { ...following, authorization: 'Basic abc' });
    expect(asked.every(({ authorization }) => authorization === 'Basic abc')).toBeTrue();
  });

  it('is no file where the rules refuse one, with the review and the host’s words', async () => {
    const failed = { id: 'one', status: 'failed', error: { code: 'no-rows', message: 'Nothing.' } };
    const { following } = hostWith({ ...ANSWERS, 'GET /exports/one': failed });
    const result = await exportOnHost(REQUEST, following);
    expect(result.ok && [result.value.dataValueSet, result.value.noFile]).toEqual([
      undefined,
      'Nothing.',
    ]);
    expect(result.ok && result.value.review?.completeness?.expected).toBe(3);
    const without = hostWith({
      ...ANSWERS,
      'GET /exports/one': failed,
      'GET /exports/one/review': Response.json(
        { code: 'no-rows', message: 'Nothing.' },
        { status: 400 },
      ),
    });
    expect(await exportOnHost(REQUEST, without.following)).toEqual({
      ok: true,
      value: { dataValueSet: undefined, review: undefined, noFile: 'Nothing.' },
    });
  });

  it('is refused in the host’s words wherever it ends', async () => {
    const gone = Response.json({ message: 'gone' }, { status: 404 });
    for (const path of ['one', 'one/review', 'one/file']) {
      const { following } = hostWith({ ...ANSWERS, [`GET /exports/${path}`]: gone });
      expect(await exportOnHost(REQUEST, following)).toEqual({
        ok: false,
        error: { code: 'refused', status: 404, words: 'gone' },
      });
    }
  });

  it('is never one without its review', async () => {
    for (const review of [{ dataValues: 1 }, [], new Response('<html>')]) {
      const { following } = hostWith({ ...ANSWERS, 'GET /exports/one/review': review });
      expect(await exportOnHost(REQUEST, following)).toEqual({
        ok: false,
        error: { code: 'unusable' },
      });
    }
  });

  it('shows of a review what can be read, and no completeness where there is none', async () => {
    const units = [{ orgUnit: 'a', expected: 2 }, { expected: 2, reported: 1 }, { orgUnit: 'b' }];
    units.push({ orgUnit: 'c', expected: 2, reported: '1' as never });
    const row = { dataElement: 'a', orgUnit: 'b', value: '99', median: 7 };
    const farOut = Object.keys(row).map((field) => ({ ...row, [field]: {} }));
    const review = { dataValues: 1, orgUnits: 1, completeness: { orgUnits: units }, farOut };
    const { following } = hostWith({ ...ANSWERS, 'GET /exports/one/review': review });
    const result = await exportOnHost(REQUEST, following);
    const shown = result.ok ? result.value.review : undefined;
    expect([shown?.unitsIncomplete, shown?.farOut]).toEqual([[], []]);
    expect(shown !== undefined && 'completeness' in shown).toBeFalse();
  });

  it('is never a part of a file', async () => {
    for (const part of [
      { ...FILE, dataValues: [{ dataElement: 'kB0ZBFisE0e' }] },
      { ...FILE, period: undefined },
      new Response('{"dataSet": "VMuFOD'),
    ]) {
      const { following } = hostWith({ ...ANSWERS, 'GET /exports/one/file': part });
      expect(await exportOnHost(REQUEST, following)).toEqual({
        ok: false,
        error: { code: 'unusable' },
      });
    }
  });

  it('is asked for again where a Route ends before its answer comes', async () => {
    let times = 0;
    const { following } = hostWith(ANSWERS);
    const cut = Response.json(
      { httpStatusCode: 504, message: 'Request timed out' },
      { status: 504 },
    );
    const fetchFn = (url: string, init: RequestInit): Promise<Response> => {
      if (url === '/run/exports/one' && times < 3) {
        times += 1;
        return Promise.resolve(cut.clone());
      }
      return following.fetchFn(url, init);
    };
    const result = await exportOnHost(REQUEST, { ...following, fetchFn });
    expect([times, result.ok]).toEqual([3, true]);
  });

  it('is started as soon as the host takes one more', async () => {
    let times = 0;
    const { following } = hostWith(ANSWERS);
    const full = Response.json({ code: 'too-many-exports', message: 'Wait.' }, { status: 429 });
    const fetchFn = (url: string, init: RequestInit): Promise<Response> => {
      if (init.method === 'POST' && times < 2) {
        times += 1;
        return Promise.resolve(full.clone());
      }
      return following.fetchFn(url, init);
    };
    const start = performance.now();
    const result = await exportOnHost(REQUEST, { ...following, fetchFn, every: 5 });
    expect([times, result.ok]).toEqual([2, true]);
    // Between the two it waits ten times as long as between two questions about a job.
    expect(performance.now() - start).toBeGreaterThan(90);
  });

  it('is not waited for without end where the host takes no more', async () => {
    const full = Response.json({ message: 'Wait.' }, { status: 429 });
    const { following, asked } = hostWith({ ...ANSWERS, 'POST /exports': full });
    expect(await exportOnHost(REQUEST, { ...following, every: 0 })).toEqual({
      ok: false,
      error: { code: 'refused', status: 429, words: 'Wait.' },
    });
    expect(asked.length).toBe(61);
  });

  it('says in the host’s words that it takes no more now', async () => {
    const busy = Response.json({ code: 'busy', message: 'Too many exports.' }, { status: 503 });
    const { following, asked } = hostWith({ ...ANSWERS, 'POST /exports': busy });
    expect(await exportOnHost(REQUEST, following)).toEqual({
      ok: false,
      error: { code: 'refused', status: 503, words: 'Too many exports.' },
    });
    expect(asked.length).toBe(1);
  });
});
