import { dhis2Authorization, sendDataValueSet } from '../../src/data-access/index.ts';
import type { DataValueSet } from '../../src/domain/index.ts';
import { periodOf } from '../../server/testing/period-of.ts';
import type { Generation } from './import-request.ts';
import { type RunningModel, startDhis2Model } from './server/start-dhis2-model.ts';
import { formKey, keyOf } from './stored-data.ts';
import {
  DATA_SET,
  DEFAULT,
  ELEMENTS,
  smallMetadata,
  TOWN,
  VILLAGE,
} from './testing/small-metadata.ts';

const KEY = {
  dataElement: ELEMENTS.number.id,
  period: '202610',
  orgUnit: VILLAGE,
  categoryOptionCombo: DEFAULT,
  attributeOptionCombo: DEFAULT,
};

const SET: DataValueSet = {
  dataSet: DATA_SET,
  period: periodOf('202610'),
  dataValues: [
    { dataElement: ELEMENTS.number.id, orgUnit: VILLAGE, value: '3' },
    { dataElement: ELEMENTS.number.id, orgUnit: TOWN, value: '4' },
  ],
};

const start = (generation: Generation, workflow = false): Promise<RunningModel> =>
  startDhis2Model({
    generation,
    metadata: smallMetadata(workflow ? { workflow: { id: 'workflow001' } } : {}),
    today: '2026-11-21',
  });

const send = ({ url, user, password }: RunningModel, more: object = {}) =>
  sendDataValueSet(fetch, {
    baseUrl: url,
    authorization: dhis2Authorization({ user, password }),
    dataValueSet: SET,
    dryRun: false,
    ...more,
  });

for (const generation of ['upTo242', 'since243'] as const) {
  describe(`An import into the ${generation} DHIS2`, () => {
    let model: RunningModel;
    beforeEach(async () => {
      model = await start(generation);
      model.stored.values.set(keyOf(KEY), {
        ...KEY,
        value: '2',
        comment: 'asked by phone',
        followUp: true,
      });
    });
    afterEach(() => model.close());

    it('keeps the comment and the follow-up mark of a value that it replaces', async () => {
      const sent = await send(model);
      expect(sent.ok && sent.value.kept).toEqual({ comments: 1, followUps: 1 });
      const value = model.stored.values.get(keyOf(KEY));
      expect([value?.value, value?.comment, value?.followUp]).toEqual([
        '3',
        'asked by phone',
        true,
      ]);
    });

    it('says that they are erased where values cannot be read', async () => {
      const withoutReading: typeof fetch = (input, init) =>
        (init?.method ?? 'GET') === 'GET' && new Request(input).url.includes('/api/dataValueSets')
          ? Promise.resolve(Response.json({ message: 'Access is denied' }, { status: 403 }))
          : fetch(input, init);
      const { url, user, password } = model;
      const sent = await sendDataValueSet(withoutReading, {
        baseUrl: url,
        authorization: dhis2Authorization({ user, password }),
        dataValueSet: SET,
        dryRun: false,
      });
      expect(sent.ok && sent.value.notRead).toEqual(['stored-values']);
      expect(model.stored.values.get(keyOf(KEY))?.comment).toBeUndefined();
    });

    it('sends 1,000 values at most at once, unless one org unit has more', async () => {
      const bodies: string[] = [];
      const counting: typeof fetch = (input, init) => {
        if (typeof init?.body === 'string') bodies.push(init.body);
        return fetch(input, init);
      };
      const { url, user, password } = model;
      const dataValues = Array.from({ length: 1_500 }, (_, index) => ({
        dataElement: ELEMENTS.number.id,
        orgUnit: `unit${String(index).padStart(7, '0')}`,
        value: '1',
      }));
      await sendDataValueSet(counting, {
        baseUrl: url,
        authorization: dhis2Authorization({ user, password }),
        dataValueSet: { ...SET, dataValues },
        dryRun: true,
      });
      const sizes = bodies.map(
        (body) => (JSON.parse(body) as { dataValues: unknown[] }).dataValues.length,
      );
      expect(sizes).toEqual([1_000, 500]);
    });
  });
}

describe('Data that are approved in DHIS2', () => {
  for (const [where, unit] of [
    ['there', VILLAGE],
    ['at a unit above', 'country0001'],
  ] as const) {
    it(`${where} are not sent to 2.43, which would overwrite them`, async () => {
      const model = await start('since243', true);
      model.stored.approved.add(formKey(DATA_SET, '202610', unit));
      const sent = await send(model);
      await model.close();
      const error = sent.ok ? undefined : sent.error.error;
      expect(error).toEqual({
        code: 'approved',
        orgUnits: unit === VILLAGE ? [VILLAGE] : [VILLAGE, TOWN],
      });
      expect(model.stored.values.size).toBe(0);
    });
  }

  it('are refused by 2.42 itself', async () => {
    const model = await start('upTo242', true);
    model.stored.approved.add(formKey(DATA_SET, '202610', VILLAGE));
    const sent = await send(model);
    await model.close();
    expect(sent.ok && sent.value.summary.conflicts.map(({ code }) => code)).toEqual(['E7642']);
    expect([...model.stored.values.values()].map(({ orgUnit }) => orgUnit)).toEqual([TOWN]);
  });

  it('cannot be where the data set has no workflow, which costs one request', async () => {
    const model = await start('since243');
    const sent = await send(model);
    await model.close();
    expect(sent.ok && sent.value.notRead).toEqual([]);
  });
});
