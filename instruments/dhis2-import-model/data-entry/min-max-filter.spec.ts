import { dhis2Authorization, readDataSetMetadata } from '../../../src/data-access/index.ts';
import { startDhis2Model } from '../server/start-dhis2-model.ts';
import { DATA_SET, ELEMENTS, TOWN, VILLAGE } from '../testing/small-metadata.ts';
import { limit, metadataWith } from './testing/entry-cases.ts';

const { number, percentage } = ELEMENTS;
const WANTED = limit(number.id, 1, 5);
const OTHERS = [limit(percentage.id, 0, 9), { ...WANTED, source: { id: TOWN } }];

describe('Minimum and maximum values of a DHIS2', () => {
  for (const version of ['2.36.13', '2.42.5.2', '2.43.1', '2.44.0', '2.44-SNAPSHOT']) {
    it(`are read of what is wanted, not of the whole country: ${version}`, async () => {
      const model = await startDhis2Model({
        generation: Number(version.slice(2, 4)) < 43 ? 'upTo242' : 'since243',
        version,
        metadata: metadataWith({ limits: [WANTED, ...OTHERS] }),
        today: '2026-11-21',
      });
      const access = {
        baseUrl: model.url,
        authorization: dhis2Authorization({ token: model.token }),
      };
      const minMaxOf = { orgUnits: [VILLAGE], dataElements: [number.id] };
      const read = await readDataSetMetadata(fetch, access, DATA_SET, {
        minMaxOf: Promise.resolve(minMaxOf),
      });
      await model.close();
      expect(read.ok && read.value.metadata.minMaxValues?.values).toEqual([
        jasmine.objectContaining({ orgUnit: VILLAGE, dataElement: number.id, min: 1, max: 5 }),
      ]);
    });
  }
});
