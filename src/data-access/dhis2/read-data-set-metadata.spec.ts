import { readMetadata } from '../../domain/index.ts';
import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { type MetadataReading, readDataSetMetadata } from './read-data-set-metadata.ts';

const DATA_SET = {
  id: 'set',
  periodType: 'Monthly',
  dataSetElements: [],
  organisationUnits: [],
};
const SYSTEM = { version: '2.43.1', calendar: 'iso8601' };
const RULES = { validationRules: [] };

const read = (...answers: readonly (object | undefined)[]) => readWith({}, ...answers);

const readWith = async (reading: MetadataReading, ...answers: readonly (object | undefined)[]) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const result = await readDataSetMetadata(fetchFn, { baseUrl: '' }, 'set', reading);
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

  it('has the minimum and maximum values that are wanted, and says of what', async () => {
    const minMaxOf = { orgUnits: ['unit0000001'], dataElements: ['births00001'] };
    const minMaxDataElements = [
      {
        source: { id: 'unit0000001' },
        dataElement: { id: 'births00001' },
        optionCombo: { id: 'HllvX50cXC0' },
        min: 2,
        max: 9,
      },
    ];
    const { result, asked } = await readWith({ minMaxOf }, DATA_SET, SYSTEM, RULES, {
      minMaxDataElements,
    });
    const url = asked[3];
    expect(url?.pathname).toBe('/api/minMaxDataElements');
    // The development version 2.44 reads `filters`, and would answer a `filter` with the whole country's.
    for (const name of ['filter', 'filters'])
      expect(url?.searchParams.getAll(name)).toEqual([
        'source.id:in:[unit0000001]',
        'dataElement.id:in:[births00001]',
      ]);
    expect(url?.searchParams.get('paging')).toBe('false');
    const known = result.ok ? result.value : undefined;
    expect(known?.metadata.minMaxValues?.askedOf).toEqual(minMaxOf);
    expect(known?.metadata.minMaxValues?.values.length).toBe(1);
    const kept = readMetadata(known?.text ?? '', 'set');
    expect(kept.ok && kept.value.minMaxValues).toEqual(known?.metadata.minMaxValues ?? false);
  });

  it('asks for the values of many org units in parts', async () => {
    const ids = (count: number, letter: string): readonly string[] =>
      Array.from({ length: count }, (_, index) => letter + String(index).padStart(10, '0'));
    const minMaxOf = { orgUnits: [...ids(161, 'u'), '605412'], dataElements: ids(81, 'e') };
    // A code is no id, and asked of nobody.
    const empty = { minMaxDataElements: [] };
    const answers = [DATA_SET, SYSTEM, RULES, ...Array.from({ length: 15 }, () => empty)];
    const { result, asked } = await readWith({ minMaxOf }, ...answers);
    expect(result.ok).toBeTrue();
    const questions = asked.slice(3);
    expect(questions.length).toBe(15);
    expect(Math.max(...questions.map(({ href }) => href.length))).toBeLessThan(4_000);
    const named = questions.flatMap(({ searchParams }) =>
      searchParams.getAll('filter').flatMap((filter) => filter.match(/[ue]\d{10}/g) ?? []),
    );
    expect(new Set(named).size).toBe(161 + 81);
  });

  it('does without minimum and maximum values that are withheld, and not without an answer', async () => {
    const minMaxOf = { orgUnits: ['unit0000001'], dataElements: ['births00001'] };
    for (const answer of [refusal(403), refusal(404), refusal(500)]) {
      const { result } = await readWith({ minMaxOf }, DATA_SET, SYSTEM, RULES, answer);
      expect(result.ok && 'minMaxValues' in result.value.metadata).toBeFalse();
    }
    const { result: silent } = await readWith({ minMaxOf }, DATA_SET, SYSTEM, RULES);
    expect(silent).toEqual({ ok: false, error: { code: 'unreachable' } });
    const { result: strange } = await readWith({ minMaxOf }, DATA_SET, SYSTEM, RULES, {});
    expect(strange).toEqual({ ok: false, error: { code: 'not-dhis2', status: 200 } });
  });

  it('is none where another answer came', async () => {
    for (const answer of [[], { id: 'other' }])
      expect((await read(answer, SYSTEM, RULES)).result.ok).toBeFalse();
  });
});
