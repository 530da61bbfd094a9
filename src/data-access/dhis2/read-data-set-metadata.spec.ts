import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readDataSetMetadata } from './read-data-set-metadata.ts';

const DATA_SET = {
  id: 'set',
  periodType: 'Monthly',
  dataSetElements: [],
  organisationUnits: [],
};
const SYSTEM = { version: '2.43.1', calendar: 'iso8601' };
const RULES = { validationRules: [] };

const read = async (...answers: readonly (object | undefined)[]) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const result = await readDataSetMetadata(fetchFn, { baseUrl: '' }, 'set');
  return { result, asked: asked.map(({ url }) => new URL(url, 'http://dhis2')) };
};

describe('what DHIS2 knows about a data set', () => {
  it('is kept as it was answered, with the system and the rules of the data set', async () => {
    const { result, asked } = await read(DATA_SET, SYSTEM, RULES);
    const text: unknown = JSON.parse(result.ok ? result.value.text : '{}');
    expect(text).toEqual({ ...DATA_SET, system: SYSTEM, ...RULES });
    expect(result.ok && result.value.metadata.id).toBe('set');
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      '/api/dataSets/set',
      '/api/system/info',
      '/api/validationRules',
    ]);
    const [ofSet, , ofRules] = asked.map(({ searchParams }) => searchParams);
    expect(ofSet?.get('fields')).toContain('dataSetElements');
    expect([ofRules?.get('dataSet'), ofRules?.get('paging')]).toEqual(['set', 'false']);
    expect(ofRules?.get('fields')).toContain('leftSide');
  });

  it('is without rules where the user may not read them, or there is no list', async () => {
    for (const answer of [refusal(403), refusal(404), refusal(500), {}]) {
      const { result } = await read(DATA_SET, SYSTEM, answer);
      const text = result.ok ? result.value.text : '';
      expect(JSON.parse(text)).toEqual({ ...DATA_SET, system: SYSTEM });
    }
  });

  it('is not read in part: what does not answer is told', async () => {
    for (const answers of [[], [DATA_SET], [DATA_SET, SYSTEM]])
      expect((await read(...answers)).result).toEqual({
        ok: false,
        error: { code: 'unreachable' },
      });
    expect((await read(refusal(404, { message: 'gone' }))).result).toEqual({
      ok: false,
      error: { code: 'not-found', words: 'gone' },
    });
  });

  it('is none where another answer came', async () => {
    for (const answer of [[], { id: 'other' }])
      expect((await read(answer, SYSTEM, RULES)).result.ok).toBeFalse();
  });
});
