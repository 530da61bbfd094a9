import {
  compareWithDhis2,
  dhis2Authorization,
  readBack,
  readStoredValues,
} from '../../src/data-access/index.ts';
import type { DataValueSet } from '../../src/domain/index.ts';
import { periodOf } from '../../server/testing/period-of.ts';
import { type RunningModel, startDhis2Model } from './server/start-dhis2-model.ts';
import { DATA_SET, ELEMENTS, smallMetadata, TOWN, VILLAGE } from './testing/small-metadata.ts';

const SET: DataValueSet = {
  dataSet: DATA_SET,
  period: periodOf('202610'),
  dataValues: [
    { dataElement: ELEMENTS.number.id, orgUnit: VILLAGE, value: '3' },
    { dataElement: ELEMENTS.number.id, orgUnit: TOWN, value: '4' },
  ],
};

const dataElements = new Set<string>([ELEMENTS.number.id]);

for (const generation of ['upTo242', 'since243'] as const) {
  describe(`Reading what the ${generation} DHIS2 holds`, () => {
    let model: RunningModel;
    const access = () => ({
      baseUrl: model.url,
      authorization: dhis2Authorization({ token: model.token }),
    });
    const post = (dataValueSet: DataValueSet, strategy = 'CREATE_AND_UPDATE') =>
      fetch(`${model.url}/api/dataValueSets?importStrategy=${strategy}`, {
        method: 'POST',
        headers: {
          Authorization: access().authorization,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(dataValueSet),
      });
    const start = async (
      organisationUnits?: readonly string[],
      others: readonly string[] = [],
    ): Promise<void> => {
      const small = smallMetadata();
      const more = others.map((id) => ({ id, name: id, path: `/country0001/${id}`, level: 2 }));
      model = await startDhis2Model({
        generation,
        metadata: { ...small, organisationUnits: [...small.organisationUnits, ...more] },
        today: '2026-11-21',
        ...(organisationUnits === undefined ? {} : { organisationUnits }),
      });
    };
    afterEach(() => model.close());

    it('tells what is other there, who stored it and when', async () => {
      await start();
      await post({
        ...SET,
        dataValues: [{ dataElement: ELEMENTS.number.id, orgUnit: VILLAGE, value: '2' }],
      });
      const compared = await compareWithDhis2(fetch, access(), { dataValueSet: SET, dataElements });
      expect(compared.ok && compared.value).toEqual({
        same: 0,
        different: [
          {
            orgUnit: VILLAGE,
            dataElement: ELEMENTS.number.id,
            inDhis2: '2',
            now: '3',
            storedBy: 'admin',
            lastUpdated: '2026-11-21T12:00:00.000',
          },
        ],
        onlyInFile: [{ orgUnit: TOWN, dataElement: ELEMENTS.number.id, value: '4' }],
        onlyInDhis2: [],
      });
    });

    it('looks at org units that the file has not', async () => {
      await start();
      await post(SET);
      const dataValueSet = { ...SET, dataValues: SET.dataValues.slice(0, 1) };
      const request = { dataValueSet, dataElements, orgUnits: [TOWN] };
      const compared = await compareWithDhis2(fetch, access(), request);
      expect(compared.ok && compared.value.onlyInDhis2.map(({ value }) => value)).toEqual(['4']);
    });

    it('reads back what was imported, and not what was deleted since', async () => {
      await start();
      await post(SET);
      const back = await readBack(fetch, access(), { dataValueSet: SET, generation });
      expect(back.ok && [back.value.isHeld, back.value.held]).toEqual([true, 2]);
      await post({ ...SET, dataValues: SET.dataValues.slice(1) }, 'DELETE');
      const later = await readBack(fetch, access(), { dataValueSet: SET, generation });
      expect(later.ok && [later.value.isHeld, later.value.held]).toEqual([false, 1]);
      expect(model.stored.deleted.size).toBe(1);
    });

    it('never takes for empty what this user may not see', async () => {
      await start([VILLAGE]);
      const { dataSet, period } = SET;
      const orgUnits = [VILLAGE, TOWN];
      const read = await readStoredValues(fetch, access(), { dataSet, period, orgUnits });
      expect(read.ok ? undefined : read.error).toEqual({
        code: 'no-access',
        // Up to 2.42 it has no words for it.
        words: generation === 'upTo242' ? '' : (jasmine.stringContaining(TOWN) as never),
      });
    });

    it('never takes for empty what DHIS2 refuses otherwise', async () => {
      await start();
      const dataValueSet = { ...SET, dataSet: 'unknown0001' };
      const read = await compareWithDhis2(fetch, access(), { dataValueSet, dataElements });
      const code = generation === 'upTo242' ? 'refused' : 'not-found';
      expect(read.ok ? undefined : read.error.code).toBe(code);
    });

    it('keeps every address short enough, and misses no org unit', async () => {
      const many = Array.from({ length: 1_000 }, (_, i) => `unit${String(i).padStart(7, '0')}`);
      await start(undefined, many);
      await post(SET);
      const orgUnits = [VILLAGE, ...many, TOWN];
      const asked: string[] = [];
      const counting: typeof fetch = (input, init) => {
        asked.push(new Request(input).url);
        return fetch(input, init);
      };
      const { dataSet, period } = SET;
      const read = await readStoredValues(counting, access(), { dataSet, period, orgUnits });
      expect(read.ok && read.value.map(({ value }) => value)).toEqual(['3', '4']);
      expect(Math.max(...asked.map((url) => url.length))).toBeLessThan(2_000);
    });
  });
}
