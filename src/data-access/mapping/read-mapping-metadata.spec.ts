import { readMappingMetadata } from './read-mapping-metadata.ts';

const DATA_SET = 'VMuFODsyWaO';
const ACCESS = { baseUrl: 'https://dhis2.example.org', authorization: 'ApiToken d2p_x' };

const answering =
  (answers: Readonly<Record<string, object | number>>) =>
  (url: string): Promise<Response> => {
    const path = new URL(url).pathname;
    const answer = answers[path] ?? 404;
    const status = typeof answer === 'number' ? answer : 200;
    return Promise.resolve(Response.json(typeof answer === 'number' ? {} : answer, { status }));
  };
const answers = {
  [`/api/dataSets/${DATA_SET}`]: {
    id: DATA_SET,
    name: 'MoH 515',
    periodType: 'Monthly',
    organisationUnits: [{ id: 'unitAAAAAAA', name: 'Kadero', path: '/countyAAAAA/unitAAAAAAA' }],
  },
  '/api/system/info': { version: '2.42.1' },
  '/api/validationRules': { validationRules: [] },
  '/api/organisationUnits': {
    organisationUnits: [{ id: 'countyAAAAA', name: 'Kisumu', path: '/countyAAAAA' }],
  },
};

describe('what a mapping reads of DHIS2', () => {
  it('are the data set, and all org units with those above', async () => {
    const read = await readMappingMetadata(answering(answers), ACCESS, DATA_SET);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.metadata.name).toBe('MoH 515');
    expect([...read.value.units.values()].map(({ id, isAssigned }) => [id, isAssigned])).toEqual([
      ['countyAAAAA', false],
      ['unitAAAAAAA', true],
    ]);
  });

  it('are only the data set where the org units were read for another one', async () => {
    const asked: string[] = [];
    const fetchFn = (url: string) => {
      asked.push(new URL(url).pathname);
      return answering(answers)(url);
    };
    const first = await readMappingMetadata(fetchFn, ACCESS, DATA_SET);
    const { orgUnits } = first.ok ? first.value : { orgUnits: [] };
    const second = await readMappingMetadata(fetchFn, ACCESS, DATA_SET, { orgUnits });
    expect(second).toEqual(first);
    expect(asked.filter((path) => path === '/api/organisationUnits').length).toBe(1);
  });

  it('are given up as soon as nobody waits', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    const answered: string[] = [];
    const fetchFn = (url: string, { signal }: RequestInit): Promise<Response> => {
      if (signal?.aborted === true) return Promise.reject(new Error('stopped'));
      answered.push(url);
      return answering(answers)(url);
    };
    const reading = readMappingMetadata(fetchFn, ACCESS, DATA_SET, { signal: stop.signal });
    await expectAsync(reading).toBeRejectedWithError('stopped');
    expect(answered).toEqual([]);
  });

  for (const [path, code] of [
    [`/api/dataSets/${DATA_SET}`, 'not-found'],
    ['/api/organisationUnits', 'not-found'],
  ] as const) {
    it(`tells that ${path} did not answer`, async () => {
      const read = await readMappingMetadata(
        answering({ ...answers, [path]: 404 }),
        ACCESS,
        DATA_SET,
      );
      expect(read.ok ? 'ok' : read.error.code).toBe(code);
    });
  }
});
