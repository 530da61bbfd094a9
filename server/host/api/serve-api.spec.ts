import {
  CHT_CORE_PRESET,
  EXPORT_FORMATS,
  exportDocuments,
  type ExportFormat,
  type ExportRequest,
  exportRequest,
  mediaType,
  write,
} from '../../../src/domain/index.ts';
import { type ApiHost, smallCounty, startApiHost, TODAY } from '../../testing/api-host.ts';
import { ACCOUNTS, jsonOf } from '../../testing/running-host.ts';
import { DATA_SET, documents, settings } from '../../testing/small-county.ts';

const FEBRUARY = String(Date.UTC(2026, 1, 14));
const { hrio } = ACCOUNTS;

const fileOf = (choice: Partial<ExportRequest> = {}, format: ExportFormat = 'json'): string => {
  const request = exportRequest({ dataSet: DATA_SET, period: '202602', ...choice });
  const result = exportDocuments(settings, documents, request, TODAY);
  return result.ok ? write(result.value.dataValueSet, format, { today: TODAY }) : '';
};

describe('The API', () => {
  let host: ApiHost;
  beforeAll(async () => {
    host = await startApiHost();
  });
  afterAll(() => host.close());

  const get = (path: string, parameters: Readonly<Record<string, string>>): Promise<Response> =>
    host.get(`${path}?${new URLSearchParams(parameters).toString()}`, hrio);
  const february = { dataSet: DATA_SET, period: '202602' };

  it('gives the bytes of the rules in every format, under the name of what was chosen', async () => {
    for (const format of EXPORT_FORMATS) {
      const answer = await get('/api/dataValueSets', { ...february, format });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(fileOf({}, format));
      expect(answer.headers.get('content-type')).toContain(mediaType(format));
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-disposition')).toContain(
        'attachment; filename="moh-515_all_2026-02.',
      );
    }
  });

  it('reads the choice in DHIS2’s style', async () => {
    const one = await get('/api/dataValueSets', {
      ...{ ...february, orgUnit: 'HJiPOcmziQA', children: 'true', completeDate: '2026-03-05' },
    });
    expect(await one.text()).toBe(
      fileOf({ orgUnits: ['HJiPOcmziQA'], children: true, completeDate: '2026-03-05' }),
    );
    expect(one.headers.get('content-disposition')).toContain('moh-515_the-first-unit_2026-02.json');
    const again = 'orgUnit=HJiPOcmziQA&orgUnit=HJiPOcmziQA';
    const twice = await host.get(
      `/api/dataValueSets?dataSet=${DATA_SET}&period=202602&${again}`,
      hrio,
    );
    expect(twice.headers.get('content-disposition')).toContain(
      'moh-515_the-first-unit_2026-02.json',
    );
    const units = 'orgUnit=HJiPOcmziQA&orgUnit=gRz6y8lRVxk';
    const two = await host.get(
      `/api/dataValueSets?dataSet=${DATA_SET}&period=202602&${units}`,
      hrio,
    );
    expect(await two.text()).toBe(fileOf());
    expect(two.headers.get('content-disposition')).toContain('moh-515_2-org-units_2026-02.json');
  });

  it('gives CHT Core’s clients the same file as the preset', async () => {
    const answer = await get('/api/v2/export/dhis', {
      'filters[dataSet]': DATA_SET,
      'filters[date][from]': FEBRUARY,
    });
    const file = await answer.text();
    expect(file).toBe(fileOf(CHT_CORE_PRESET));
    const same = await get('/api/dataValueSets', { ...february, preset: 'cht-core' });
    expect(await same.text()).toBe(file);
  });

  it('puts names beside the ids where they are asked for', async () => {
    for (const [path, parameters] of [
      ['/api/dataValueSets', { ...february, humanReadable: 'true' }],
      [
        '/api/v2/export/dhis',
        {
          'filters[dataSet]': DATA_SET,
          'filters[date][from]': FEBRUARY,
          'options[humanReadable]': 'true',
        },
      ],
    ] as const) {
      const readable = JSON.stringify(await jsonOf(await get(path, parameters)));
      for (const name of ['MoH 515', 'Births', 'The first unit', DATA_SET, 'HJiPOcmziQA']) {
        expect(readable).withContext(path).toContain(name);
      }
    }
  });

  it('names the org units that the preset adds, in the file and in its name', async () => {
    const withBoth = smallCounty.map((document) =>
      document._id === 'first'
        ? {
            ...document,
            dhis: [{ orgUnit: 'HJiPOcmziQA', dataSet: DATA_SET }, { orgUnit: 'lpEESChpXRt' }],
          }
        : document,
    );
    const other = await startApiHost({ documents: withBoth });
    const choice = { ...february, preset: 'cht-core', orgUnit: 'lpEESChpXRt' };
    const query = new URLSearchParams({ ...choice, humanReadable: 'true' }).toString();
    const answer = await other.get(`/api/dataValueSets?${query}`, hrio);
    expect(answer.headers.get('content-disposition')).toContain(
      '_the-first-unit-lpeeschpxrt_2026-02.json',
    );
    expect(await jsonOf(answer)).toEqual(
      jasmine.objectContaining({ orgUnit: { id: 'lpEESChpXRt', name: 'The first unit' } }),
    );
    await other.close();
  });

  it('calls a data set by its id where its translation key is a word that every object knows', async () => {
    const named = smallCounty.map((document) =>
      document._id === 'settings'
        ? {
            _id: 'settings',
            settings: {
              ...settings,
              dhis_data_sets: [{ id: DATA_SET, translation_key: 'constructor' }],
            },
          }
        : document,
    );
    const other = await startApiHost({ documents: named });
    const query = new URLSearchParams({ ...february, humanReadable: 'true' }).toString();
    const answer = await other.get(`/api/dataValueSets?${query}`, hrio);
    expect(answer.status).toBe(200);
    expect(await jsonOf(answer)).toEqual(
      jasmine.objectContaining({ dataSet: { id: DATA_SET, name: DATA_SET } }),
    );
    await other.close();
  });

  it('reviews what was not counted, also where there is nothing to write', async () => {
    const counted = await jsonOf(await get('/api/dataValueSets/review', february));
    expect(counted).toEqual(
      jasmine.objectContaining({
        dataValues: 2,
        notCounted: [
          jasmine.objectContaining({ reason: 'no-org-unit' }),
          jasmine.objectContaining({ reason: 'bad-number', target: 'births' }),
        ],
        leftOut: [],
      }),
    );
    const nothing = await get('/api/dataValueSets/review', { ...february, period: '202601' });
    expect(nothing.status).toBe(200);
    expect(await jsonOf(nothing)).toEqual(
      jasmine.objectContaining({ refused: jasmine.objectContaining({ code: 'no-rows' }) }),
    );
    const unknown = await get('/api/dataValueSets/review', { ...february, dataSet: 'x' });
    expect(unknown.status).toBe(400);
  });

  for (const [code, parameters] of [
    ['unknown-data-set', { dataSet: 'vrJ9qMm8LF5' }],
    ['invalid-data-set', { dataSet: 'short' }],
    ['no-data-elements', { dataSet: 'emptySet001' }],
    ['bad-period', { period: '202613' }],
    ['unknown-org-unit', { orgUnit: 'nAiSKRiKoPA' }],
    ['not-complete-able', { completeDate: '2026-03-01' }],
    ['no-rows', { period: '202601' }],
    // The mappings hold ids, and only DHIS2's metadata could turn them into codes.
    ['no-codes', { idScheme: 'code' }],
    ['bad-parameter', { zeros: 'some' }],
  ] as const) {
    it(`answers what the rules refuse with 400 and ${code}`, async () => {
      const answer = await get('/api/dataValueSets', { ...february, ...parameters });
      expect(answer.status).toBe(400);
      expect(await jsonOf(answer)).toEqual({ code, message: jasmine.stringMatching(/.{20}/) });
      expect(answer.headers.get('content-disposition')).toBeNull();
    });
  }

  it('takes a missing data set for an unknown one', async () => {
    const answer = await get('/api/dataValueSets', { period: '202602' });
    expect(answer.status).toBe(400);
    expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ code: 'unknown-data-set' }));
  });

  for (const [dataSet, from, message] of [
    ['', FEBRUARY, 'filter "dataSet" is required'],
    [DATA_SET, '', 'filter "from" is required'],
    ['vrJ9qMm8LF5', FEBRUARY, 'dataSet "vrJ9qMm8LF5" is not defined'],
    ['emptySet001', FEBRUARY, 'dataSet "emptySet001" has no dataElements'],
  ] as const) {
    it(`keeps CHT Core’s words for its clients: ${message}`, async () => {
      const answer = await get('/api/v2/export/dhis', {
        'filters[dataSet]': dataSet,
        'filters[date][from]': from,
      });
      expect(answer.status).toBe(400);
      expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ message }));
    });
  }

  it('only reads', async () => {
    for (const path of ['/api/dataValueSets', '/api/dataValueSets/review', '/api/v2/export/dhis']) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']) {
        const body = method === 'POST' ? { body: '{"not": "json' } : {};
        const headers = { 'content-type': 'application/json' };
        const answer = await host.get(path, hrio, { method, headers, ...body });
        expect(answer.status).withContext(`${method} ${path}`).toBe(405);
        expect(answer.headers.get('allow')).toBe('GET');
        if (method !== 'HEAD') {
          expect(await jsonOf(answer)).toEqual(
            jasmine.objectContaining({ code: 'method-not-allowed' }),
          );
        }
      }
    }
  });

  it('says that there is nothing at other addresses', async () => {
    for (const path of ['/api', '/api/', '/api/nothing', '/api/v2/export/reports']) {
      const answer = await host.get(path, hrio);
      expect(answer.status).withContext(path).toBe(404);
      expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ code: 'not-found' }));
    }
  });

  it('describes itself to everybody', async () => {
    const answer = await host.get('/api/openapi.json');
    expect(await jsonOf(answer)).toEqual(jasmine.objectContaining({ openapi: '3.1.0' }));
  });

  it('reviews who has reported, and leaves out whom the caller names', async () => {
    const answer = await get('/api/dataValueSets/review', {
      ...february,
      exclude: 'chw-first=counted by hand',
    });
    const review = await jsonOf(answer);
    expect(review).toEqual(
      jasmine.objectContaining({
        completeness: jasmine.objectContaining({ basis: jasmine.any(String) }),
        contributors: jasmine.any(Array),
        farOut: [],
        stopped: [],
        exclusions: [{ owner: 'chw-first', reason: 'counted by hand' }],
      }),
    );
    expect(JSON.stringify(review)).not.toContain('A CHW');
  });

  it('says that there is nothing to write before it says that too few have reported, as its review and the command line do', async () => {
    const march = { dataSet: DATA_SET, period: '202603', minReported: '50' };
    const answer = await get('/api/dataValueSets', march);
    expect([answer.status, await jsonOf(answer)]).toEqual([
      400,
      jasmine.objectContaining({ code: 'no-rows' }),
    ]);
    const review = await jsonOf(await get('/api/dataValueSets/review', march));
    expect(review).toEqual(
      jasmine.objectContaining({
        completeness: jasmine.objectContaining({ expected: 3, reported: 0 }),
        refused: jasmine.objectContaining({ code: 'no-rows' }),
      }),
    );
  });

  it('refuses an exclusion without a reason, and a percentage that is none', async () => {
    for (const parameters of [{ exclude: 'chw-first' }, { minReported: 'all' }]) {
      const answer = await get('/api/dataValueSets', { ...february, ...parameters });
      expect([answer.status, await jsonOf(answer)]).toEqual([
        400,
        jasmine.objectContaining({ code: 'bad-parameter' }),
      ]);
    }
  });
});
