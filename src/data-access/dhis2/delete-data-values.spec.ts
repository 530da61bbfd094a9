import type { DataValueSet, Period } from '../../domain/index.ts';
import { answeringFetch } from '../testing/answering-fetch.ts';
import { deleteDataValues } from './delete-data-values.ts';

const ROW = { dataElement: 'births00001', orgUnit: 'unit0000001', value: '4' };
const REMOVALS: DataValueSet = { dataSet: 'set', period: '202610' as Period, dataValues: [ROW] };
const HELD = { dataValues: [{ ...ROW, period: '202610' }] };
const INFO = { version: '2.41.0' };
const summary = (status: string, deleted = 1) => ({
  status,
  importCount: { imported: 0, updated: 0, ignored: 1 - deleted, deleted },
});
const DONE = summary('SUCCESS');

const remove = async (
  answers: readonly (object | undefined)[],
  { dryRun = false, signal }: { dryRun?: boolean; signal?: AbortSignal } = {},
) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const given = {
    removals: REMOVALS,
    file: [],
    dryRun,
    ...(signal === undefined ? {} : { signal }),
  };
  return { result: await deleteDataValues(fetchFn, { baseUrl: '' }, given), asked };
};

describe('rows that are taken away from DHIS2', () => {
  it('are gone where DHIS2 says so, and holds them no more', async () => {
    const { result, asked } = await remove([HELD, INFO, DONE, {}]);
    expect(result.ok && [result.value.isDone, result.value.remaining]).toEqual([true, []]);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST', 'GET']);
    expect(asked[2]?.url).toContain('importStrategy=DELETE&dryRun=false');
    const { orgUnit, ...value } = ROW;
    expect(asked[2]?.body).toEqual({ ...REMOVALS, orgUnit, dataValues: [value] });
  });

  it('are not said to be gone where DHIS2 still holds them, or says that it failed', async () => {
    const still = await remove([HELD, INFO, DONE, HELD]);
    expect(still.result.ok && [still.result.value.isDone, still.result.value.remaining]).toEqual([
      false,
      [ROW],
    ]);
    const failed = await remove([HELD, INFO, summary('ERROR', 0), {}]);
    expect(failed.result.ok && failed.result.value.isDone).toBeFalse();
  });

  it('may be gone where DHIS2 does not answer afterwards', async () => {
    const { result } = await remove([HELD, INFO, DONE, undefined]);
    expect(result).toEqual({
      ok: false,
      error: {
        error: { code: 'unreachable' },
        soFar: jasmine.objectContaining({ status: 'SUCCESS' }),
        answered: 0,
        mayHaveTaken: true,
      },
    });
  });

  it('are all there where DHIS2 did not answer before', async () => {
    const { result, asked } = await remove([]);
    expect(result).toEqual({
      ok: false,
      error: { error: { code: 'unreachable' }, answered: 0, mayHaveTaken: false },
    });
    expect(asked.length).toBe(1);
  });

  it('are not asked for where somebody has typed another value since', async () => {
    const other = { dataValues: [{ ...ROW, period: '202610', value: '5' }] };
    const { result, asked } = await remove([other]);
    expect(result.ok && [result.value.isDone, result.value.removable.length]).toEqual([true, 0]);
    expect(result.ok && result.value.remaining).toEqual([]);
    expect(asked.length).toBe(1);
  });

  it('stay in a dry run, after which nothing is read', async () => {
    const { result, asked } = await remove([HELD, INFO, DONE], { dryRun: true });
    expect(result.ok && [result.value.isDone, result.value.remaining]).toEqual([true, []]);
    expect(asked.length).toBe(3);
    expect(asked[2]?.url).toContain('dryRun=true');
  });

  it('are not asked for any more once nobody waits', async () => {
    const { signal } = new AbortController();
    const { asked } = await remove([HELD, INFO, DONE, {}], { signal });
    expect(asked.length).toBe(4);
    await expectAsync(remove([undefined], { signal: AbortSignal.abort() })).toBeRejected();
  });
});
