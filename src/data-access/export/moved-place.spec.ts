import { exportRequest, type ExportRequest } from '../../domain/index.ts';
import { exportCacheInMemory } from '../lineage-cache/memory-cache-store.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import { STRATEGY_THRESHOLDS } from './read-plan.ts';

const DATA_SET = 'VMuFODsyWaO';
const settings = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items: [{ id: 't', dhis: { dataElement: 'kB0ZBFisE0e' } }] } },
};
const targetDocument = (owner: string, total: number) => ({
  _id: `target~2026-02~${owner}~user`,
  type: 'target',
  owner,
  targets: [{ id: 't', value: { pass: 0, total } }],
});

/** The area was moved from the old unit to the new one; the document of its CHW was not written again. */
const documents = [
  { _id: 'old', type: 'health_center', name: 'Old', dhis: { orgUnit: 'HJiPOcmziQA' } },
  { _id: 'new', type: 'health_center', name: 'New', dhis: { orgUnit: 'gRz6y8lRVxk' } },
  {
    _id: 'area',
    type: 'clinic',
    name: 'Area',
    parent: { _id: 'new' },
    dhis: { orgUnit: 'nAiSKRiKoPA' },
  },
  { _id: 'achieng', type: 'person', parent: { _id: 'area', parent: { _id: 'old' } } },
  { _id: 'otieno', type: 'person', parent: { _id: 'old' } },
  targetDocument('achieng', 40),
  targetDocument('otieno', 2),
];

/** Both ways of reading a choice: the period whole, and its owners alone. */
const thresholds = { smallPeriod: 0, fewLookUps: Infinity };

describe('a mapped place that was moved without the CHWs below it', () => {
  for (const views of bothViews) {
    for (const limits of [STRATEGY_THRESHOLDS, { ...STRATEGY_THRESHOLDS, ...thresholds }]) {
      it(`has their numbers, whichever org units are chosen (${views}, ${String(limits.smallPeriod)})`, async () => {
        const database = await filledDatabase(documents, settings, views);
        const cacheStore = exportCacheInMemory();
        const rowsOf = async (more: Partial<ExportRequest>): Promise<unknown> => {
          const request = exportRequest({ dataSet: DATA_SET, period: '202602', ...more });
          const context = { today: '2026-03-05', limits, cacheStore };
          const result = await exportDataValueSet(database, request, context);
          return result.ok
            ? result.value.dataValueSet.dataValues.map(({ orgUnit, value }) => [orgUnit, value])
            : result.error.code;
        };
        // Before the whole was read, and when each lineage is known.
        for (let times = 0; times < 2; times += 1) {
          expect(await rowsOf({ orgUnits: ['HJiPOcmziQA'] })).toEqual([[undefined, '2']]);
          expect(await rowsOf({ orgUnits: ['nAiSKRiKoPA'] })).toEqual([[undefined, '40']]);
          expect(await rowsOf({})).toEqual([
            ['HJiPOcmziQA', '2'],
            ['nAiSKRiKoPA', '40'],
          ]);
        }
        await database.destroy();
      });
    }
  }
});
