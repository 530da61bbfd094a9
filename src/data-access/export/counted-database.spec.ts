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
import { outcomeOf } from './counted-database.ts';
import type { ExportContext } from './export-context.ts';

interface Stored {
  readonly _id: string;
}
const today = '2026-04-05';
const targetOf = (month: string, owner: string, total: number, account = 'user'): Stored =>
  ({
    ...{ _id: `target~${month}~${owner}~${account}`, type: 'target', owner, updated_date: total },
    targets: [{ id: 'births', value: { pass: 0, total } }],
  }) as Stored;
const documents = [
  placeOf('unit', { orgUnit: UNIT }),
  personOf('achieng', 'unit'),
  personOf('otieno', 'unit'),
  targetOf('2026-01', 'achieng', 1),
  targetOf('2026-02', 'achieng', 10),
  targetOf('2026-02', 'otieno', 100),
  targetOf('2026-02', 'otieno', 50, 'older'),
] as readonly Stored[];
const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });

describe('what was counted in a database', () => {
  const countedOf = async (
    views: (typeof bothViews)[number],
    request: Partial<ExportRequest> = {},
    { context = {}, stored = documents }: { context?: object; stored?: readonly Stored[] } = {},
  ) => {
    const database = await filledDatabase(stored, settings, views);
    const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
    const result = await countDataValueSet(database, asked, {
      today,
      ...context,
    } satisfies ExportContext);
    if (!result.ok) throw new Error(result.error.code);
    return { database, counted: result.value };
  };
  const valuesIn = (rows: readonly { readonly value: string }[] | undefined): unknown =>
    rows?.map(({ value }) => value);

  for (const views of bothViews) {
    const isProduct = views === 'product';

    it(`has as many documents as the period, where a view counts them (${views})`, async () => {
      const month = await countedOf(views);
      expect(month.counted.documentsOfPeriod).toBe(isProduct ? 3 : undefined);
      expect(month.counted.hasViews).toBe(isProduct);
      expect(month.counted.settings).toEqual(settings);
      const quarter = await countedOf(views, { period: '2026Q1', periodType: 'Quarterly' });
      expect(quarter.counted.documentsOfPeriod).toBe(isProduct ? 4 : undefined);
      await Promise.all([month, quarter].map(({ database }) => database.destroy()));
    });

    it(`is as of a state of it, where something is kept (${views})`, async () => {
      const without = await countedOf(views);
      expect(without.counted.state).toBeUndefined();
      const kept = await countedOf(views, {}, { context: { cacheStore: exportCacheInMemory() } });
      const { update_seq: sequence } = await kept.database.info();
      expect(kept.counted.state).toEqual({ identity: jasmine.any(String) as never, sequence });
      await Promise.all([without, kept].map(({ database }) => database.destroy()));
    });

    it(`gives another month, without what is left out of this one (${views})`, async () => {
      const excluded = [{ owner: 'achieng', reason: 'on leave' }];
      const { database, counted } = await countedOf(views, { excluded });
      expect(valuesIn(counted.counted.rows)).toEqual(['100']);
      expect(valuesIn((await counted.countMonth('2026-01' as Tag))?.rows)).toEqual(['1']);
      expect(valuesIn((await counted.countMonth('2026-02' as Tag))?.rows)).toEqual(['110']);
      await database.destroy();
    });

    it(`gives another month without saying once more what it costs (${views})`, async () => {
      const told: unknown[] = [];
      const onPlan = (plan: unknown): void => void told.push(plan);
      const { database, counted } = await countedOf(views, {}, { context: { onPlan } });
      expect(told.length).toBe(1);
      await counted.countMonth('2026-01' as Tag);
      await counted.countMonth('2026-01' as Tag, { today, onPlan });
      expect(told.length).toBe(1);
      await database.destroy();
    });

    it(`names owners of whom the lineage alone is kept (${views})`, async () => {
      const cacheStore = exportCacheInMemory();
      const database = await filledDatabase(
        [
          ...documents,
          targetOf('2026-02', 'nobody', 7),
          targetOf('2026-02', 'achieng', 0.5, 'odd'),
        ],
        settings,
        views,
      );
      const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
      for (let times = 0; times < 2; times += 1) {
        const result = await countDataValueSet(database, request, { today, cacheStore });
        const listed = result.ok ? result.value.counted.notCounted : [];
        expect(listed.map(({ owner, ownerName, reason }) => [owner, ownerName, reason])).toEqual([
          ['achieng', 'name of achieng', 'older-account'],
          ['otieno', 'name of otieno', 'older-account'],
          ['nobody', undefined, 'no-contact'],
        ] as never);
      }
      await database.destroy();
    });

    it(`has zeros for all where no phone has ever written, as CHT Core gives them (${views})`, async () => {
      const zeros = { zeros: 'all', accounts: 'all' } as const;
      const places = documents.filter(({ _id }) => !_id.startsWith('target~'));
      const outcome = async (request: Partial<ExportRequest>, stored: readonly Stored[]) => {
        const { database, counted } = await countedOf(views, request, { stored });
        await database.destroy();
        const made = outcomeOf(counted, { today });
        return [
          counted.isEmptyDatabase,
          made.ok ? made.value.dataValueSet.dataValues.map(({ value }) => value) : made.error.code,
        ];
      };
      expect(await outcome(zeros, places)).toEqual([true, ['0']]);
      expect(await outcome({ ...zeros, accounts: 'newest' }, places)).toEqual([false, 'no-rows']);
      expect(await outcome({ ...zeros, period: '202603' }, documents)).toEqual([false, 'no-rows']);
      expect(await outcome({ accounts: 'all' }, places)).toEqual([false, 'no-rows']);
      const chosen = { zeros: 'all', orgUnits: [UNIT] } as const;
      expect(await outcome(chosen, places)).toEqual([false, 'no-rows']);
    });

    it(`lists a document once of which nobody knows the owner (${views})`, async () => {
      const odd = [
        { _id: 'target~2026-02~odd~user', type: 'target', targets: [] },
        { _id: 'target~2026-02~otieno~odd', type: 'target', owner: 7, targets: [] },
      ];
      const { database, counted } = await countedOf(views, {}, { stored: [...documents, ...odd] });
      const { notCounted, rows } = counted.counted;
      expect(valuesIn(rows)).toEqual(['110']);
      expect(
        notCounted
          .filter(({ reason }) => reason === 'malformed')
          .map(({ document }) => document)
          .sort(),
      ).toEqual(odd.map(({ _id }) => _id));
      await database.destroy();
    });
  }
});
