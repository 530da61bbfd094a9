import type { DataValueSet, Period } from '../../domain/index.ts';
import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { sendDataValueSet, type SendRequest } from './send-data-value-set.ts';

const row = (orgUnit: string) => ({ dataElement: 'births00001', orgUnit, value: '4' });
const SET: DataValueSet = {
  dataSet: 'set',
  period: '202610' as Period,
  dataValues: [row('unit0000001'), row('unit0000002')],
};
const INFO = { version: '2.43.1' };
const NO_WORKFLOW = { id: 'set' };
const SUMMARY = {
  status: 'SUCCESS',
  importCount: { imported: 1, updated: 0, ignored: 0, deleted: 0 },
};

const send = async (answers: readonly (object | undefined)[], more: Partial<SendRequest> = {}) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const request = { baseUrl: '', dataValueSet: SET, dryRun: false, ...more };
  return {
    result: await sendDataValueSet(fetchFn, request),
    asked: asked.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`),
    bodies: asked.flatMap(({ body }) => (body === undefined ? [] : [body])),
  };
};
const [ASK_INFO, ASK_SET, ASK_VALUES, SEND] = [
  'GET /api/system/info',
  'GET /api/dataSets/set',
  'GET /api/dataValueSets',
  'POST /api/dataValueSets',
];

describe('sending a file', () => {
  it('looks at approvals and at what is stored before it sends', async () => {
    const { result, asked, bodies } = await send([INFO, NO_WORKFLOW, {}, SUMMARY]);
    expect(result).toEqual({
      ok: true,
      value: {
        summary: jasmine.objectContaining({ status: 'SUCCESS' }),
        version: '2.43.1',
        kept: { comments: 0, followUps: 0 },
        notRead: [],
      },
    });
    expect(asked).toEqual([ASK_INFO, ASK_SET, ASK_VALUES, SEND]);
    expect(bodies).toEqual([{ ...SET }]);
  });

  it('tells that approvals could not be read; a data set that is not there has none', async () => {
    for (const [answer, notRead] of [
      [refusal(403), ['approvals']],
      [{ id: 'other' }, ['approvals']],
      [refusal(404), []],
    ] as const) {
      const { result } = await send([INFO, answer, {}, SUMMARY]);
      expect(result.ok && result.value.notRead).toEqual([...notRead]);
    }
  });

  it('tells that stored values could not be read, and asks for them no more', async () => {
    const answers = [INFO, NO_WORKFLOW, refusal(403), SUMMARY, SUMMARY];
    const { result, asked } = await send(answers, { mostValues: 1 });
    expect(result.ok && result.value.notRead).toEqual(['stored-values']);
    expect(asked.slice(2)).toEqual([ASK_VALUES, SEND, SEND]);
  });

  it('sends nothing where data are approved, which is told by org unit', async () => {
    const states = ['APPROVED_HERE', 'UNAPPROVED_READY'].map((state) => ({ state }));
    const { result, asked } = await send([INFO, { id: 'set', workflow: { id: 'w' } }, ...states]);
    expect(result).toEqual({
      ok: false,
      error: {
        error: { code: 'approved', orgUnits: ['unit0000001'] },
        answered: 0,
        mayHaveTaken: false,
      },
    });
    expect(asked).not.toContain(SEND);
  });

  it('reads nothing that is stored for a dry run or a deletion, which carry no completion', async () => {
    const alone = { ...SET, completeDate: '2026-11-05', dataValues: [row('unit0000001')] };
    const completes = (bodies: readonly unknown[]) => JSON.stringify(bodies).includes('2026-11-05');
    const sent = await send([INFO, NO_WORKFLOW, {}, SUMMARY], { dataValueSet: alone });
    expect(completes(sent.bodies)).toBeTrue();
    for (const more of [{ dryRun: true }, { strategy: 'DELETE' }] as const) {
      const request = { ...more, dataValueSet: alone };
      const { asked, bodies } = await send([INFO, NO_WORKFLOW, SUMMARY], request);
      expect(asked).toEqual([ASK_INFO, ASK_SET, SEND]);
      expect([bodies.length, completes(bodies)]).toEqual([1, false]);
    }
  });

  it('names no version where DHIS2 tells none', async () => {
    const { result } = await send([refusal(403), NO_WORKFLOW, {}, SUMMARY]);
    expect(result.ok && 'version' in result.value).toBeFalse();
  });

  it('tells what was answered before an answer did not come', async () => {
    const answers = [INFO, NO_WORKFLOW, {}, SUMMARY, {}, undefined];
    const { result } = await send(answers, { mostValues: 1 });
    expect(result).toEqual({
      ok: false,
      error: {
        error: { code: 'unreachable' },
        soFar: jasmine.objectContaining({ status: 'SUCCESS' }),
        answered: 1,
        mayHaveTaken: true,
      },
    });
    const dry = await send([INFO, NO_WORKFLOW, undefined], { dryRun: true });
    expect(!dry.result.ok && dry.result.error.mayHaveTaken).toBeFalse();
    expect(!dry.result.ok && 'soFar' in dry.result.error).toBeFalse();
  });

  it('has not taken what DHIS2 refuses in its words', async () => {
    const { result } = await send([INFO, NO_WORKFLOW, {}, refusal(409, { message: 'no' })]);
    expect(result).toEqual({
      ok: false,
      error: {
        error: { code: 'refused', status: 409, words: 'no' },
        answered: 0,
        mayHaveTaken: false,
      },
    });
  });

  it('names org units by their codes where they are sent so', async () => {
    const orgUnitCodes = new Map([
      ['unit0000001', '605412'],
      ['unit0000002', '605413'],
    ]);
    const { bodies } = await send([INFO, NO_WORKFLOW, {}, SUMMARY], { orgUnitCodes });
    expect(JSON.stringify(bodies)).toContain('605412');
    expect(JSON.stringify(bodies)).not.toContain('unit0000001');
  });
});
