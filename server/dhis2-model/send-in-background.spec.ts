import { sendDataValueSet, type SendRequest } from '../../src/data-access/index.ts';
import { periodOf } from '../testing/period-of.ts';
import {
  type ScriptedAnswer,
  type ScriptedServer,
  startScriptedServer,
} from '../testing/scripted-server.ts';

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

/** Sends two values to a server that answers by a script, and says how that went. */
async function sendTo(
  script: readonly ScriptedAnswer[],
  changes: Partial<SendRequest> = {},
): Promise<{
  readonly server: ScriptedServer;
  readonly sent: ReturnType<typeof sendDataValueSet>;
}> {
  const server = await startScriptedServer(script);
  const sent = sendDataValueSet(fetch, {
    baseUrl: server.url,
    authorization: 'ApiToken d2pat_any',
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
      expect(result.ok && [result.value.status, result.value.counts.updated]).toEqual([
        'SUCCESS',
        2,
      ]);
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
      expect(result.ok && result.value.status).toBe('ERROR');
      const conflicts = result.ok ? result.value.conflicts : [];
      expect(conflicts.map(({ code, indexes }) => [code, indexes])).toEqual([['E8022', [1]]]);
    }
  });

  it('fails where DHIS2 falls silent meanwhile', async () => {
    for (const silence of ['breaks off', { status: 503, body: 'a gateway' }] as const) {
      const { result } = await answersTo([{ body: STARTED }, { body: RUNNING }, silence]);
      expect(result).toEqual({ ok: false, error: { error: { code: 'unreachable' }, answered: 0 } });
    }
  });

  it('fails where no summary comes of it', async () => {
    const { result } = await answersTo([{ body: STARTED }, { body: DONE }, { body: {} }]);
    const error = { code: 'not-dhis2', status: 200 } as const;
    expect(result).toEqual({ ok: false, error: { error, answered: 0 } });
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
        expect(result.ok && result.value.conflicts.map(({ code }) => code)).toEqual(['E8022']);
      }
    });
  }

  for (const [status, body, code] of [
    [401, { message: 'Unauthorized' }, 'wrong-credentials'],
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
});
