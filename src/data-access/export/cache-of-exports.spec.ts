import { exportRequest, type ExportRequest, type Tag } from '../../domain/index.ts';
import {
  BIRTHS,
  DATA_SET,
  personOf,
  placeOf,
  settingsOf,
  UNIT,
} from '../../domain/testing/builders.ts';
import { exportCacheInMemory } from '../lineage-cache/memory-cache-store.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { countDataValueSet } from './count-data-value-set.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import { STRATEGY_THRESHOLDS } from './read-plan.ts';

interface Stored {
  readonly _id: string;
}
const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;
/** So many that a month is worth more than who is below one unit. */
const OTHERS = ['ann', 'ben', 'cat', 'dan', 'eve'];
const targetOf = (month: string, owner: string): Stored & object => ({
  _id: `target~${month}~${owner}~user`,
  ...{ type: 'target', owner, targets: [{ id: 'births', value: { pass: 1, total: 1 } }] },
});
const documents = [
  placeOf('unit', { orgUnit: UNIT }),
  placeOf('elsewhere', { orgUnit: 'elsewhere01' }),
  personOf('achieng', 'unit'),
  personOf('otieno', 'unit'),
  personOf('patient', 'unit'),
  ...OTHERS.map((other) => personOf(other, 'elsewhere')),
  ...MONTHS.flatMap((month) => ['achieng', ...OTHERS].map((owner) => targetOf(month, owner))),
  targetOf('2026-02', 'otieno'),
] as readonly Stored[];
const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });
const limits = { ...STRATEGY_THRESHOLDS, smallPeriod: 0 };

describe('what exports learn for those after them', () => {
  const learning = async (views: (typeof bothViews)[number]) => {
    const database = await filledDatabase(documents, settings, views);
    const cacheStore = exportCacheInMemory();
    const exportOf = async (period: string, more: Partial<ExportRequest> = {}) => {
      const request = exportRequest({ dataSet: DATA_SET, period, orgUnits: [UNIT], ...more });
      const result = await exportDataValueSet(database, request, {
        ...{ today: '2026-05-05', limits, cacheStore },
      });
      if (!result.ok) throw new Error(result.error.code);
      await cacheStore.settled();
      const cache = await cacheStore.load();
      if (cache === undefined) throw new Error('nothing is kept');
      return cache;
    };
    return { database, exportOf };
  };

  it('is who owns nothing, of the last three periods that were exported', async () => {
    const { database, exportOf } = await learning('product');
    for (const period of ['202602', '202601', '202603']) await exportOf(period);
    const { withoutDocuments } = await exportOf('202602');
    const idsOf = (tag: string): unknown => [...(withoutDocuments.get(tag as Tag) ?? [])].sort();
    expect([...withoutDocuments.keys()]).toEqual(['2026-01', '2026-03', '2026-02'] as Tag[]);
    expect(idsOf('2026-02')).toEqual(['patient', 'unit']);
    expect(idsOf('2026-01')).toEqual(['otieno', 'patient', 'unit']);
    const later = await exportOf('202604');
    expect([...later.withoutDocuments.keys()]).toEqual(['2026-03', '2026-02', '2026-04'] as Tag[]);
    await database.destroy();
  });

  it('is not who owns nothing where no view tells of what changes', async () => {
    const { database, exportOf } = await learning('untouched CHT');
    expect([...(await exportOf('202602')).withoutDocuments.keys()]).toEqual([]);
    await database.destroy();
  });

  for (const views of bothViews) {
    it(`is the lineages of owners that were counted (${views})`, async () => {
      const { database, exportOf } = await learning(views);
      const of = async (more: Partial<ExportRequest>) => {
        const { lineages, arePlacesChecked, lostMappings, changed } = await exportOf(
          '202602',
          more,
        );
        const known = ['achieng', 'otieno', 'patient', 'ann'].filter((id) => lineages.of(id));
        return { known, arePlacesChecked, lostMappings, changed };
      };
      const others = { arePlacesChecked: views !== 'product', lostMappings: [], changed: [] };
      expect(await of({})).toEqual({ known: ['achieng', 'otieno'], ...others });
      const known = ['achieng', 'otieno', 'ann'];
      expect(await of({ orgUnits: [] })).toEqual({ known, ...others });
      await database.destroy();
    });
  }

  it('is nothing where the database does not tell its state', async () => {
    const lost = placeOf('lost', [null, { orgUnit: 'lostUnit001' }]);
    const below = [lost, personOf('fay', 'lost'), targetOf('2026-01', 'fay')] as readonly Stored[];
    const all = [...documents, ...below];
    const database = await filledDatabase(all, settings, 'untouched CHT');
    const info = database.info.bind(database);
    let asked = 0;
    // A local database asks itself, too, for its views.
    spyOn(database, 'info').and.callFake(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new TypeError('Failed to fetch')) : info();
    });
    const cacheStore = exportCacheInMemory();
    const save = spyOn(cacheStore, 'save').and.callThrough();
    const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
    const context = { today: '2026-05-05', cacheStore, delays: [] };
    const counted = await countDataValueSet(database, request, context);
    if (!counted.ok) throw new Error(counted.error.code);
    expect(counted.value.state).toBeUndefined();
    const january = await counted.value.countMonth('2026-01' as Tag);
    expect(january?.rows.map(({ orgUnit }) => orgUnit)).toContain('lostUnit001');
    expect(save).not.toHaveBeenCalled();
    await database.destroy();
  });
});
