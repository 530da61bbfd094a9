import {
  type RunningModel,
  startDhis2Model,
} from '../../../instruments/dhis2-import-model/index.ts';
import { dhis2Authorization } from '../../../src/data-access/index.ts';
import {
  chtCoreClientViews,
  chtCoreViews,
} from '../../../src/data-access/testing/cht-core-views.ts';
import {
  fieldOf,
  isRecord,
  parseJson,
  signOffReport,
  type Tag,
} from '../../../src/domain/index.ts';
import { births, DATA_SET, TWO_UNITS, UNIT } from '../../closing/testing/two-units.ts';
import { metadataOfDocuments } from '../../demo-dhis2/index.ts';
import { basicAuthorization, type StoredDocument } from '../../embedded-couchdb/index.ts';
import { type ApiHost, startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS, jsonOf, sending } from '../../testing/running-host.ts';
import { AskForExports } from './testing/ask-for-exports.ts';

const { admin, hrio } = ACCOUNTS;
const SIGNED_AT = 1_772_517_600_000;
const DAY = 86_400_000;
const FEBRUARY = { dataSet: DATA_SET, period: '202602' };
const REQUIRED = { ...FEBRUARY, requireSignOff: true };
const QUERY = `dataSet=${DATA_SET}&period=202602`;

/** A county of which nothing is signed. */
const COUNTY = [
  chtCoreViews,
  chtCoreClientViews,
  ...TWO_UNITS.map((document) =>
    document._id === 'settings'
      ? {
          ...document,
          settings: {
            ...(isRecord(document['settings']) ? document['settings'] : {}),
            permissions: { can_export_dhis: ['hrio'], can_validate_dhis2: ['supervisor'] },
          },
        }
      : document._id.startsWith('target~')
        ? { ...document, updated_date: SIGNED_AT - 5 * DAY }
        : document,
  ),
  {
    _id: 'org.couchdb.user:ann',
    type: 'user-settings',
    contact_id: 'ann',
    roles: ['supervisor'],
    facility_id: 'a',
  },
] as readonly StoredDocument[];

const SIGNED = {
  _id: 'signed',
  ...signOffReport({
    contact: 'ann',
    reportedDate: SIGNED_AT,
    place: 'a',
    tag: '2026-02' as Tag,
    dataSet: DATA_SET,
    verdict: 'validated',
    missing: [],
  }),
};

describe('The API, where sign-offs are required', () => {
  let host: ApiHost;
  let model: RunningModel;
  let exports: AskForExports;
  beforeEach(async () => {
    const metadata = metadataOfDocuments(COUNTY);
    model = await startDhis2Model({ generation: 'since243', metadata, today: '2026-11-21' });
    const { url: baseUrl, user, password } = model;
    const authorization = dhis2Authorization({ user, password });
    host = await startApiHost({ documents: COUNTY, sending: { baseUrl, authorization } });
    exports = new AskForExports(host, hrio);
  });
  afterEach(async () => {
    await host.close();
    await model.close();
  });

  const put = async (document: StoredDocument): Promise<void> => {
    const headers = {
      authorization: basicAuthorization(admin),
      'content-type': 'application/json',
    };
    const url = `${host.couchdb.url}/medic/${encodeURIComponent(document._id)}`;
    const former = await jsonOf(await fetch(url, { headers }));
    const body = JSON.stringify({ ...document, _rev: fieldOf(former, '_rev') });
    expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(201);
  };
  const file = (more: string): Promise<Response> =>
    host.get(`/api/dataValueSets?${QUERY}${more}`, hrio);
  const codeOf = async (answer: Response): Promise<readonly unknown[]> => [
    answer.status,
    fieldOf(await jsonOf(answer), 'code'),
  ];
  const send = async (): Promise<readonly unknown[]> => {
    const answer = await host.get('/api/sendings', admin, sending('POST', REQUIRED));
    const told = await jsonOf(answer);
    const body = parseJson(String(fieldOf(fieldOf(told, 'response'), 'body')));
    return [
      answer.status,
      fieldOf(told, 'status'),
      body.ok ? fieldOf(body.value, 'code') : undefined,
    ];
  };

  it('gives no file of what is not validated as it is, and sends nothing', async () => {
    expect((await file('')).status).toBe(200);
    expect(await codeOf(await file('&requireSignOff=true'))).toEqual([409, 'not-signed-off']);
    const review = await host.get(`/api/dataValueSets/review?${QUERY}&requireSignOff=true`, hrio);
    expect(fieldOf(fieldOf(await jsonOf(review), 'refused'), 'code')).toBe('not-signed-off');
    const job = await exports.ended(REQUIRED);
    expect([job.status, job.error?.code]).toEqual(['failed', 'not-signed-off']);
    expect(await codeOf(await exports.ask(`/${job.id}/file`))).toEqual([409, 'not-signed-off']);
    expect(await send()).toEqual([409, 'Completed', 'not-signed-off']);
    expect(model.stored.values.size).toBe(0);
  });

  it('gives and sends what is validated, and nothing once it has changed', async () => {
    await put(SIGNED);
    const given = await file('&requireSignOff=true');
    expect(given.status).toBe(200);
    expect(await given.text()).toContain(UNIT);
    expect((await exports.ended(REQUIRED)).status).toBe('done');
    expect(await send()).toEqual([200, 'Successful', undefined]);
    expect(model.stored.values.size).toBe(1);
    await put({ ...births('amina', 7), updated_date: SIGNED_AT + DAY });
    expect(await codeOf(await file('&requireSignOff=true'))).toEqual([409, 'not-signed-off']);
    expect(await send()).toEqual([409, 'Completed', 'not-signed-off']);
    expect((await exports.ended(FEBRUARY)).status).toBe('done');
  });

  it('cannot require them of numbers that nobody signs', async () => {
    for (const source of ['recalculated', 'godata']) {
      expect(await codeOf(await exports.start({ ...REQUIRED, source }))).toEqual([
        400,
        'bad-parameter',
      ]);
    }
    expect(await codeOf(await file('&requireSignOff=yes'))).toEqual([400, 'bad-parameter']);
  });
});
