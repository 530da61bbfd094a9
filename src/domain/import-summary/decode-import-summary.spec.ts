import * as fc from 'fast-check';
import { conflictOfMessage, decodeConflict } from './decode-conflict.ts';
import { decodeImportSummary, readImportSummary } from './decode-import-summary.ts';
import { rowsWithoutConflict, type ImportSummary } from './import-summary.ts';
import { decodeJobProgress } from './job-progress.ts';

/** As DHIS2 2.38 to 2.42 answers with status 409. */
const LEGACY = {
  httpStatus: 'Conflict',
  httpStatusCode: 409,
  status: 'WARNING',
  message: 'One more conflicts encountered, please check import summary.',
  response: {
    responseType: 'ImportSummary',
    status: 'WARNING',
    importOptions: { dryRun: true },
    description: 'Import process completed successfully',
    importCount: { imported: 3, updated: 2, ignored: 1, deleted: 0 },
    conflicts: [
      {
        object: '202611',
        objects: { period: '202611', dataElement: 'births00001', count: 3 },
        value: 'Period: `202611` is after latest open future period: `202610`',
        errorCode: 'E7641',
        property: 'period',
        indexes: [4],
      },
    ],
    rejectedIndexes: [4],
    dataSetComplete: '2026-11-01',
  },
};

/** As DHIS2 2.43 answers when it refuses a group. */
const NEW = {
  httpStatus: 'Conflict',
  httpStatusCode: 409,
  status: 'ERROR',
  response: {
    responseType: 'ImportSummary',
    status: 'ERROR',
    importCount: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
    conflicts: [
      {
        objects: { args: 'dataSet0001-[unit0000001]' },
        value: 'Organisation units not assigned: [unit0000001]',
        errorCode: 'E8022',
        indexes: [0, 1, 2],
      },
    ],
    rejectedIndexes: [],
    dataSetComplete: 'false',
  },
};

const summaryOf = (json: unknown): ImportSummary => {
  const result = decodeImportSummary(json);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('the answer to an import', () => {
  it('is read from the wrapped summary of 2.38 to 2.42', () => {
    expect(summaryOf(LEGACY)).toEqual({
      status: 'WARNING',
      counts: { imported: 3, updated: 2, ignored: 1, deleted: 0 },
      conflicts: [
        {
          code: 'E7641',
          message: 'Period: `202611` is after latest open future period: `202610`',
          object: '202611',
          objects: ['202611', 'births00001'],
          indexes: [4],
          isWholeFile: false,
        },
      ],
      rejectedIndexes: [4],
      dataSetComplete: '2026-11-01',
      description: 'Import process completed successfully',
    });
  });

  it('is the same where the summary stands bare, as from 2.36 or from a task', () => {
    expect(summaryOf(LEGACY.response)).toEqual(summaryOf(LEGACY));
  });

  it('is read from the refusal of 2.43', () => {
    expect(summaryOf(NEW)).toEqual({
      status: 'ERROR',
      counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
      conflicts: [
        {
          code: 'E8022',
          message: 'Organisation units not assigned: [unit0000001]',
          objects: ['dataSet0001-[unit0000001]'],
          indexes: [0, 1, 2],
          isWholeFile: false,
        },
      ],
      rejectedIndexes: [],
    });
  });

  it('is a conflict about the whole file where a row cannot be read', () => {
    const conflicts = [{ value: 'Value 3: bad UID', errorCode: 'E8104', indexes: [-1] }];
    expect(summaryOf({ status: 'ERROR', conflicts }).conflicts).toEqual([
      { code: 'E8104', message: 'Value 3: bad UID', objects: [], indexes: [], isWholeFile: true },
    ]);
  });

  it('is a conflict also where DHIS2 writes only a message with a code', () => {
    const conflict = {
      code: 'E8005',
      message: 'Data set not found: x',
      objects: [],
      indexes: [],
      isWholeFile: true,
    };
    const body = { httpStatusCode: 400, status: 'ERROR' };
    const told = { ...body, message: conflict.message, errorCode: 'E8005' };
    expect(summaryOf(told).conflicts).toEqual([conflict]);
    const inWords = { ...body, message: 'E8005: no', errorCode: 7 };
    expect(summaryOf(inWords).conflicts[0]?.code).toBe('E8005');
  });

  it('is empty besides where DHIS2 writes only a message with a code', () => {
    const { conflicts, ...summary } = summaryOf({ message: 'E8005: no' });
    expect(conflicts.length).toBe(1);
    expect(summary).toEqual({
      status: 'ERROR',
      counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
      rejectedIndexes: [],
    });
  });

  for (const [written, status] of [
    ['SUCCESS', 'SUCCESS'],
    ['OK', 'SUCCESS'],
    ['WARNING', 'WARNING'],
    ['ERROR', 'ERROR'],
  ] as const) {
    it(`is ${status} where DHIS2 writes ${written}, by its type alone`, () => {
      expect(summaryOf({ status: written, responseType: 'ImportSummary' }).status).toBe(status);
    });
  }

  it('has no conflict of its description where it did not fail', () => {
    const description = 'Import process completed successfully';
    const { conflicts } = summaryOf({ status: 'SUCCESS', importCount: {}, description });
    expect(conflicts).toEqual([]);
  });

  it('counts what was deleted', () => {
    const { counts } = summaryOf({ status: 'OK', importCount: { deleted: 4, imported: 1 } });
    expect(counts).toEqual({ imported: 1, updated: 0, ignored: 0, deleted: 4 });
    expect(rowsWithoutConflict(counts, 10)).toBe(5);
  });

  it('has conflicts without words where there are none', () => {
    const conflict = { objects: [], indexes: [], isWholeFile: false };
    expect(decodeConflict({ value: 7, errorCode: 8 })).toEqual({ message: '', ...conflict });
    expect(conflictOfMessage('odd')).toEqual({ message: 'odd', ...conflict, isWholeFile: true });
  });

  it('names the row that only words name', () => {
    expect(decodeConflict({ value: 'Value #12 is odd', indexes: [-1] })?.indexInWords).toBe(12);
  });

  it('is its description where an import failed without conflicts', () => {
    const failed = { status: 'ERROR', importCount: {}, description: 'The import process failed' };
    expect(summaryOf(failed).conflicts.map(({ message }) => message)).toEqual([
      'The import process failed',
    ]);
    expect(summaryOf({ ...failed, description: 3 }).conflicts).toEqual([]);
  });

  it('of 2.36 has words and no codes or indexes', () => {
    const conflicts = [{ object: 'x', value: 'Data element not found or not accessible' }, 'odd'];
    expect(summaryOf({ status: 'SUCCESS', conflicts }).conflicts).toEqual([
      {
        object: 'x',
        message: 'Data element not found or not accessible',
        objects: [],
        indexes: [],
        isWholeFile: false,
      },
    ]);
  });

  it('counts nothing that is not a number of values', () => {
    const importCount = { imported: '3', updated: -1, ignored: 2.5 };
    expect(summaryOf({ status: 'OK', importCount })).toEqual(
      jasmine.objectContaining({
        status: 'SUCCESS',
        counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
      }),
    );
  });

  it('leaves zeros that were dropped uncounted', () => {
    expect(rowsWithoutConflict(summaryOf(LEGACY).counts, 10)).toBe(4);
    expect(rowsWithoutConflict(summaryOf(LEGACY).counts, 3)).toBe(0);
  });
});

describe('what is no summary', () => {
  for (const [text, error] of [
    ['  \n', { code: 'empty' }],
    ['<!doctype html>', { code: 'not-readable', looksLike: 'html' }],
    ['Imported 3', { code: 'not-readable', looksLike: 'text' }],
    ['{"a":1}', { code: 'not-summary' }],
    ['[]', { code: 'not-summary' }],
    ['{"id":"job00000001"}', { code: 'not-summary' }],
    ['{"jobType":"DATAVALUE_IMPORT"}', { code: 'not-summary' }],
    ['{"dataSet":"dataSet0001","dataValues":[]}', { code: 'not-summary' }],
    [
      '{"httpStatusCode":401,"status":"ERROR","message":"Unauthorized"}',
      { code: 'dhis2-error', message: 'Unauthorized', httpStatus: 401 },
    ],
    ['{"message":"Bad gateway"}', { code: 'dhis2-error', message: 'Bad gateway' }],
    [
      '{"status":"OK","message":"Initiated","response":{"id":"job00000001","jobType":"DATAVALUE_IMPORT"}}',
      { code: 'job-started', job: { id: 'job00000001', jobType: 'DATAVALUE_IMPORT' } },
    ],
  ] as const) {
    it(`${JSON.stringify(text.slice(0, 24))} is ${error.code}`, () => {
      expect(readImportSummary(text)).toEqual({ ok: false, error });
    });
  }

  it('is told of any text or JSON without a crash', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        expect(readImportSummary(text).ok).toBeFalse();
        const summary = summaryOf({
          status: 'ERROR',
          responseType: 'ImportSummary',
          importCount: value,
          conflicts: [value, { value, indexes: value, objects: value, errorCode: value }],
          rejectedIndexes: value,
          description: value,
          dataSetComplete: value,
        });
        expect(summary.conflicts.length).toBeGreaterThan(0);
        // No JSON in place of a summary is taken for one.
        const refused = decodeImportSummary({ response: value, message: value });
        expect(refused.ok ? refused.value : refused.error.code).toBe(
          typeof value === 'string' && value !== '' ? 'dhis2-error' : 'not-summary',
        );
      }),
    );
  });

  it('may be pasted with white space around it', () => {
    expect(readImportSummary(`\n ${JSON.stringify(LEGACY, null, 2)}\n`)).toEqual(
      decodeImportSummary(LEGACY),
    );
  });
});

describe('an import in the background', () => {
  for (const [events, expected] of [
    [[], { isCompleted: false }],
    [{}, { isCompleted: false }],
    [[{ completed: false, message: 'Importing' }], { isCompleted: false, message: 'Importing' }],
    [
      [{ completed: true, message: 'Import done' }, { completed: false }],
      { isCompleted: true, message: 'Import done' },
    ],
  ] as const) {
    it(`of ${JSON.stringify(events)} is ${expected.isCompleted ? 'done' : 'not done'}`, () => {
      expect(decodeJobProgress(events)).toEqual(expected);
    });
  }
});
