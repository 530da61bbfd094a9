import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readStoredValues } from './read-stored-values.ts';

const read = async (answers: readonly (object | undefined)[], units = 1) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const orgUnits = Array.from({ length: units }, (_, index) => `u${String(index)}`);
  const request = { dataSet: 'set', period: '202610', orgUnits };
  const result = await readStoredValues(fetchFn, { baseUrl: '' }, request);
  return { result, asked: asked.map(({ url }) => new URL(url, 'http://dhis2')) };
};
const stored = (orgUnit: string): object => ({
  dataValues: [{ dataElement: 'births', period: '202610', orgUnit, value: '4' }],
});

const page = new Response('<!doctype html>');

describe('the values that a DHIS2 holds', () => {
  it('are asked for by data set, period and org units, sixty at a time', async () => {
    const { result, asked } = await read([stored('u0'), stored('u60'), stored('u120'), {}], 200);
    expect(result.ok && result.value.map(({ orgUnit }) => orgUnit)).toEqual(['u0', 'u60', 'u120']);
    expect(asked.map(({ searchParams }) => searchParams.getAll('orgUnit').length)).toEqual([
      60, 60, 60, 20,
    ]);
    const units = asked.flatMap(({ searchParams }) => searchParams.getAll('orgUnit'));
    expect(units).toEqual(Array.from({ length: 200 }, (_, index) => `u${String(index)}`));
    const [first] = asked;
    expect([first?.pathname, first?.searchParams.get('dataSet')]).toEqual([
      '/api/dataValueSets',
      'set',
    ]);
    expect(first?.searchParams.get('period')).toBe('202610');
  });

  it('are none where a server writes an empty set, or its head alone', async () => {
    for (const answer of [{}, { dataSet: 'set', period: '202610' }, { dataValues: [] }])
      expect((await read([answer])).result).toEqual({ ok: true, value: [] });
  });

  it('are not none where something else was answered', async () => {
    for (const answer of [[], { dataSet: 'other' }, { message: 'x' }, Response.json(null), page])
      expect((await read([answer])).result).toEqual({
        ok: false,
        error: { code: 'not-dhis2', status: 200 },
      });
  });

  it('are not a part of them: one request that fails fails all', async () => {
    const answers = [stored('u0'), stored('u60'), stored('u120'), undefined];
    expect((await read(answers, 200)).result).toEqual({
      ok: false,
      error: { code: 'unreachable' },
    });
  });

  it('are refused in the words of DHIS2, which may tell of what the user cannot see', async () => {
    for (const errorCode of ['E2010', 'E2011', 'E2012'])
      expect((await read([refusal(409, { errorCode, message: 'no' })])).result).toEqual({
        ok: false,
        error: { code: 'no-access', words: 'no' },
      });
    // From 2.39 to 2.42 it has begun to answer when it refuses, and the answer ends there.
    expect((await read([new Response('')])).result).toEqual({
      ok: false,
      error: { code: 'no-access', words: '' },
    });
    expect((await read([refusal(409, { errorCode: 'E2000' })])).result).toEqual({
      ok: false,
      error: { code: 'refused', status: 409, words: '' },
    });
  });
});
