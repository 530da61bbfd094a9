import { jsonOf, valueOf } from '../testing/imported.ts';
import { DATA_SET, ELEMENTS, smallMetadata, VILLAGE } from '../testing/small-metadata.ts';
import { createDhis2Model, type Dhis2Model } from './create-dhis2-model.ts';

const basic = `Basic ${Buffer.from('hrio:secret').toString('base64')}`;
const token = 'ApiToken d2p_0123456789';

const model = (version?: string): Dhis2Model =>
  createDhis2Model({
    generation: version === undefined ? 'since243' : 'upTo242',
    ...(version === undefined ? {} : { version }),
    metadata: smallMetadata(),
    accounts: [
      {
        username: 'hrio',
        password: 'secret',
        token: 'd2p_0123456789',
        authorities: ['F_DATAVALUE_ADD'],
      },
      { username: 'reader', password: 'secret', authorities: [] },
    ],
    today: () => '2026-11-21',
  });

const get = async ({ app }: Dhis2Model, url: string, authorization = token): Promise<unknown> =>
  (await app.inject({ url, headers: { authorization } })).json();

const post = async (
  { app }: Dhis2Model,
  payload: string,
  url = '/api/dataValueSets',
  authorization: string | undefined = token,
): Promise<{ readonly http: number; readonly body: Record<string, unknown> }> => {
  const { statusCode, json } = await app.inject({
    method: 'POST',
    url,
    payload,
    headers: {
      'content-type': 'application/json',
      ...(authorization === '' ? {} : { authorization }),
    },
  });
  return { http: statusCode, body: json() };
};

describe('the model of DHIS2 as a server', () => {
  it('imports what is posted, and gives it out again', async () => {
    const dhis2 = model();
    const { http, body } = await post(dhis2, jsonOf([valueOf()]));
    expect([http, body['status']]).toEqual([200, 'OK']);
    expect(dhis2.stored.values.size).toBe(1);
    const url = `/api/dataValueSets?dataSet=${DATA_SET}&period=202610&orgUnit=${VILLAGE}`;
    expect(await get(dhis2, url)).toEqual(
      jasmine.objectContaining({
        dataValues: [jasmine.objectContaining({ dataElement: ELEMENTS.number.id, value: '3' })],
      }),
    );
  });

  it('stores nothing in a dry run', async () => {
    const dhis2 = model();
    const { body } = await post(dhis2, jsonOf([valueOf()]), '/api/41/dataValueSets?dryRun=true');
    expect(body['status']).toBe('OK');
    expect(dhis2.stored.values.size).toBe(0);
  });

  it('answers 409 with a summary', async () => {
    const { http, body } = await post(model(), jsonOf([valueOf()], { period: '202611' }));
    expect([http, body['status']]).toEqual([409, 'ERROR']);
  });

  it('answers with the bare summary where it says to be 2.37', async () => {
    const { body } = await post(model('2.37.9'), jsonOf([valueOf()]));
    expect([body['responseType'], body['status']]).toEqual(['ImportSummary', 'SUCCESS']);
  });

  it('knows names and passwords, and tokens; to others it says 401', async () => {
    const dhis2 = model();
    const wrong = `Basic ${Buffer.from('hrio:wrong').toString('base64')}`;
    const answers = [];
    for (const authorization of [token, basic, wrong, 'ApiToken x', 'Bearer x', '']) {
      answers.push((await post(dhis2, jsonOf([]), undefined, authorization)).http);
    }
    expect(answers).toEqual([200, 200, 401, 401, 401, 401]);
  });

  it('says 403 to those who may not write data', async () => {
    const reader = `Basic ${Buffer.from('reader:secret').toString('base64')}`;
    expect((await post(model(), jsonOf([valueOf()]), undefined, reader)).http).toBe(403);
  });

  it('gives the fields of a data set that are asked for, and what they refer to', async () => {
    const fields =
      'id,name,expiryDays,nothing,organisationUnits[id,path],' +
      'dataSetElements[dataElement[id,optionSet[id,options[code]]],categoryCombo[id]],' +
      'categoryCombo[isDefault,categoryOptionCombos[id,name]]';
    const answer = (await get(
      model(),
      `/api/dataSets/${DATA_SET}.json?fields=${fields}`,
    )) as Record<string, readonly unknown[]>;
    expect(Object.keys(answer)).toEqual([
      'id',
      'name',
      'expiryDays',
      'organisationUnits',
      'dataSetElements',
      'categoryCombo',
    ]);
    expect(answer['organisationUnits']?.[0]).toEqual({
      id: VILLAGE,
      path: `/country0001/${VILLAGE}`,
    });
    expect(answer['dataSetElements']).toContain({
      dataElement: {
        id: ELEMENTS.coded.id,
        optionSet: { id: 'options0001', options: [{ code: 'GOOD' }] },
      },
    });
    expect<unknown>(answer['categoryCombo']).toEqual({
      isDefault: true,
      categoryOptionCombos: [{ id: 'HllvX50cXC0', name: 'default' }],
    });
  });

  it('gives all metadata, those of one data set, and its version', async () => {
    const dhis2 = model();
    expect(await get(dhis2, '/api/metadata.json')).toEqual(smallMetadata());
    const own = (await get(dhis2, `/api/dataSets/${DATA_SET}/metadata.json`)) as {
      readonly dataSets: readonly { readonly id: string }[];
    };
    expect(own.dataSets.map(({ id }) => id)).toEqual([DATA_SET]);
    expect(await get(dhis2, '/api/system/info')).toEqual({ version: '2.43.1' });
    const whole = (await get(dhis2, `/api/dataSets/${DATA_SET}`)) as { readonly id: string };
    expect(whole.id).toBe(DATA_SET);
  });

  it('says 404 to what it has not', async () => {
    const unknown = ['/api/dataSets/unknown0001', '/api/dataSets/unknown0001/metadata', '/api/x'];
    for (const url of unknown) {
      expect(await get(model(), url)).toEqual(jasmine.objectContaining({ httpStatusCode: 404 }));
    }
  });

  it('keeps a log of what it was asked', async () => {
    const dhis2 = model();
    await post(dhis2, jsonOf([valueOf()]), '/api/dataValueSets?dryRun=true', basic);
    const [request] = dhis2.requests;
    expect(request).toEqual(
      jasmine.objectContaining({
        method: 'POST',
        path: '/api/dataValueSets',
        params: jasmine.objectContaining({ dryRun: 'true' }),
        username: 'hrio',
        status: 200,
      }),
    );
    expect(new TextDecoder().decode(request?.body)).toBe(jsonOf([valueOf()]));
  });
});
