import { sendDataValueSet, type SendRequest } from '../../src/data-access/index.ts';
import { periodOf } from '../../server/testing/period-of.ts';
import {
  type ScriptedAnswer,
  type ScriptedServer,
  startScriptedServer,
} from '../../server/testing/scripted-server.ts';

const TASK = 'DATAVALUE_IMPORT/job00000001';
const STARTED = {
  httpStatusCode: 200,
  status: 'OK',
  message: 'Initiated inMemoryImport',
  response: { id: 'job00000001', jobType: 'DATAVALUE_IMPORT', name: 'inMemoryImport' },
};
const RUNNING = [{ completed: false, message: 'Importing data values' }];
const DONE = [{ completed: true, message: 'Import done' }, ...RUNNING];
const SUMMARY = {
  responseType: 'ImportSummary',
  status: 'SUCCESS',
  importCount: { imported: 0, updated: 2, ignored: 0, deleted: 0 },
  conflicts: [],
};
const WRAPPED = { httpStatusCode: 200, status: 'OK', response: SUMMARY };
const REFUSED = {
  ...SUMMARY,
  status: 'ERROR',
  importCount: { imported: 0, updated: 0, ignored: 2, deleted: 0 },
  conflicts: [{ errorCode: 'E8022', value: 'not assigned: [unit0000001]', indexes: [1] }],
};

/**
 * What is read before an import, answered as a DHIS2 of 2.43.1 without approvals and without values
 * does. The script then begins with the import itself.
 */
const withReadsBefore =
  (url: string): typeof fetch =>
  (input, init) => {
    const { url: address } = new Request(input);
    const { pathname } = new URL(address);
    const before = new Map([
      ['/api/system/info', { version: '2.43.1' }],
      ['/api/dataSets/dataSet0001', { id: 'dataSet0001' }],
      ['/api/dataValueSets', {}],
    ]).get(pathname);
    const isRead = (init?.method ?? 'GET') === 'GET' && address.startsWith(url);
    return before !== undefined && isRead
      ? Promise.resolve(Response.json(before))
      : fetch(input, init);
  };

/** Sends two values to a server that answers by a script, and says how that went. */
async function sendTo(
  script: readonly ScriptedAnswer[],
  changes: Partial<SendRequest> = {},
): Promise<{
  readonly server: ScriptedServer;
  readonly sent: ReturnType<typeof sendDataValueSet>;
}> {
  const server = await startScriptedServer(script);
  const sent = sendDataValueSet(withReadsBefore(server.url), {
    baseUrl: server.url,
    authorization: 'ApiToken d2p_any',
    dataValueSet: {
      dataSet: 'dataSet0001',
      period: periodOf('202610'),
      orgUnit: 'unit0000001',
      dataValues: [
        { dataElement: 'births00001', value: '1' },
        { dataElement: 'visits00001', value: '2' },
      ],
    },
    dryRun: false,
    askEveryMs: 1,
    ...changes,
  });
  // Whoever waits for the answer hears of a failure, whenever that is.
  sent.catch(() => undefined);
  return { server, sent };
}

const answersTo = async (script: readonly ScriptedAnswer[]) => {
  const { server, sent } = await sendTo(script);
  const result = await sent;
  await server.close();
  return { result, asked: server.asked };
};

describe('An import that DHIS2 does in the background', () => {
  for (const [form, summary] of [
    ['bare', SUMMARY],
    ['wrapped', WRAPPED],
  ] as const) {
    it(`is waited for until it is done, then its ${form} summary is read`, async () => {
      const script = [STARTED, [], RUNNING, RUNNING, DONE, summary].map((body) => ({ body }));
      const { result, asked } = await answersTo(script);
      expect(
        result.ok && [result.value.summary.status, result.value.summary.counts.updated],
      ).toEqual(['SUCCESS', 2]);
      expect(asked).toEqual([
        'POST /api/dataValueSets',
        ...Array.from({ length: 4 }, () => `GET /api/system/tasks/${TASK}`),
        `GET /api/system/taskSummaries/${TASK}`,
      ]);
    });
  }

  it('tells of its conflicts as one in the foreground does, also with the status 409', async () => {
    for (const status of [200, 409]) {
      const { result } = await answersTo([
        { body: STARTED },
        { body: DONE },
        { status, body: REFUSED },
      ]);
      expect(result.ok && result.value.summary.status).toBe('ERROR');
      const conflicts = result.ok ? result.value.summary.conflicts : [];
      expect(conflicts.map(({ code, indexes }) => [code, indexes])).toEqual([['E8022', [1]]]);
    }
  });

  it('fails where DHIS2 falls silent meanwhile', async () => {
    for (const silence of ['breaks off', { status: 503, body: 'a gateway' }] as const) {
      const { result } = await answersTo([{ body: STARTED }, { body: RUNNING }, silence]);
      expect(result).toEqual({
        ok: false,
        error: { error: { code: 'unreachable' }, answered: 0, mayHaveTaken: true },
      });
    }
  });

  it('is asked again where it is completed a moment before its summary is there', async () => {
    const script = [STARTED, DONE, {}, '', SUMMARY].map((body) => ({ body }));
    const { result, asked } = await answersTo(script);
    expect(result.ok && result.value.summary.status).toBe('SUCCESS');
    expect(asked.filter((path) => path.includes('taskSummaries')).length).toBe(3);
  });

  it('fails where no summary comes of it', async () => {
    const { result } = await answersTo([{ body: STARTED }, { body: DONE }, { body: {} }]);
    const error = { code: 'not-dhis2', status: 200 } as const;
    expect(result).toEqual({ ok: false, error: { error, answered: 0, mayHaveTaken: true } });
  });

  it('may have taken values where asking for it is refused', async () => {
    for (const status of [401, 403, 429]) {
      const { result } = await answersTo([{ body: STARTED }, { status, body: { message: 'no' } }]);
      expect(result.ok ? undefined : result.error.mayHaveTaken).toBe(true);
    }
  });

  for (const [when, script, askEveryMs] of [
    ['between two questions', [{ body: STARTED }, { body: RUNNING }], 3_600_000],
    ['while one is not answered', [{ body: STARTED }, 'hangs'], 1],
  ] as const) {
    it(`is waited for no longer once the sending is stopped ${when}`, async () => {
      const controller = new AbortController();
      const { server, sent } = await sendTo(script, { signal: controller.signal, askEveryMs });
      await server.untilAsked(2);
      // Long enough for the second answer to be read.
      await new Promise((resolve) => setTimeout(resolve, 50));
      controller.abort();
      await expectAsync(sent).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
      expect(server.asked.length).toBe(2);
      await server.close();
    });
  }
});

describe('The answer to an import', () => {
  for (const status of [200, 409]) {
    it(`is a summary, bare or wrapped, with the status ${String(status)}`, async () => {
      const wrapped = { httpStatusCode: status, status: 'ERROR', response: REFUSED };
      for (const body of [REFUSED, wrapped]) {
        const { result } = await answersTo([{ status, body }]);
        expect(result.ok && result.value.summary.conflicts.map(({ code }) => code)).toEqual([
          'E8022',
        ]);
      }
    });
  }

  for (const [status, body, code] of [
    [401, { message: 'Unauthorized' }, 'wrong-credentials'],
    // Measured on 2.43.1: what is no token is refused with 400.
    [400, { message: 'Checksum validation failed' }, 'wrong-credentials'],
    [400, { message: 'Api token is malformed' }, 'wrong-credentials'],
    [400, { message: 'Invalid JSON' }, 'refused'],
    [429, '', 'busy'],
    [429, '<html>Too many requests</html>', 'busy'],
    [403, { httpStatusCode: 403, message: 'Access is denied' }, 'no-access'],
    [404, { httpStatusCode: 404, message: 'Not found' }, 'not-found'],
    [500, { httpStatusCode: 500, message: 'No such column' }, 'refused'],
    [502, '<html>Bad gateway</html>', 'unreachable'],
    [200, '<html>Sign in</html>', 'not-dhis2'],
    [409, '', 'not-dhis2'],
  ] as const) {
    it(`is ${code} where it is ${String(status)} ${JSON.stringify(body)}`, async () => {
      const { result } = await answersTo([{ status, body }]);
      expect(result.ok ? undefined : result.error.error.code).toBe(code);
    });
  }

  it('says why a token is not let in, where DHIS2 does', async () => {
    for (const [message, words] of [
      ['Failed to authenticate API token, token has expired.', undefined],
      ['request ip address is not allowed', undefined],
      ['Account disabled', undefined],
      ['Unauthorized', ''],
    ] as const) {
      const { result } = await answersTo([{ status: 401, body: { message } }]);
      expect(result.ok ? undefined : result.error.error).toEqual({
        code: 'wrong-credentials',
        words: words ?? message,
      });
    }
  });

  it('that does not come leaves open whether values were taken, and of a dry run does not', async () => {
    for (const [dryRun, answer, mayHaveTaken] of [
      [false, 'breaks off', true],
      [false, { status: 502, body: 'a gateway' }, true],
      [false, { status: 500, body: { message: 'No such column' } }, true],
      [false, { status: 403, body: { message: 'no' } }, false],
      [false, { status: 429, body: '' }, false],
      [false, { status: 409, body: { message: 'no' } }, false],
      [false, { status: 409, body: '' }, false],
      [false, { status: 200, body: '<html>A gateway</html>' }, true],
      [false, { status: 200, body: {} }, true],
      [true, 'breaks off', false],
    ] as const) {
      const { server, sent } = await sendTo([answer], { dryRun });
      const result = await sent;
      await server.close();
      expect(result.ok ? undefined : result.error.mayHaveTaken).toBe(mayHaveTaken);
    }
  });

  it('is a conflict where the importer refuses with 400 and its code', async () => {
    const body = { httpStatusCode: 400, errorCode: 'E8102', message: 'Value #1 has no element' };
    const { result } = await answersTo([{ status: 400, body }]);
    expect(result.ok && result.value.summary.conflicts.map(({ code }) => code)).toEqual(['E8102']);
  });
});
