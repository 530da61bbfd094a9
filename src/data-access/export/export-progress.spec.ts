import { exportRequest, type ExportRequest } from '../../domain/index.ts';
import {
  BIRTHS,
  DATA_SET,
  DISTRICT,
  personOf,
  placeOf,
  settingsOf,
  UNIT,
} from '../../domain/testing/builders.ts';
import { exportCacheInMemory } from '../lineage-cache/memory-cache-store.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import type { ExportContext } from './export-context.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import type { ExportProgress } from './export-progress.ts';
import { STRATEGY_THRESHOLDS } from './read-plan.ts';

interface Stored {
  readonly _id: string;
}
const targetOf = (owner: string): Stored & object => ({
  _id: `target~2026-02~${owner}~user`,
  ...{ type: 'target', owner, targets: [{ id: 'births', value: { pass: 1, total: 1 } }] },
});
const CHWS = [1, 2, 3, 4, 5].map((number) => `chw-${number}`);
const documents = [
  placeOf('unit', { orgUnit: UNIT }),
  placeOf('elsewhere', { orgUnit: DISTRICT }),
  ...CHWS.flatMap((chw) => [personOf(chw, 'unit'), targetOf(chw)]),
  ...CHWS.flatMap((chw) => [personOf(`far-${chw}`, 'elsewhere'), targetOf(`far-${chw}`)]),
] as readonly Stored[];
const settings = settingsOf({ id: 'births', dhis: { dataElement: BIRTHS } });

/** No month is so small that it is read whole. */
const limits = { ...STRATEGY_THRESHOLDS, smallPeriod: 0 };

describe('how far an export is', () => {
  for (const views of bothViews) {
    it(`is told by the owners of one org unit, as they are looked up (${views})`, async () => {
      const database = await filledDatabase(documents, settings, views);
      const cacheStore = exportCacheInMemory();
      const progressOf = async (
        request: Partial<ExportRequest>,
        more: Partial<ExportContext> = {},
      ): Promise<readonly ExportProgress[]> => {
        const told: ExportProgress[] = [];
        const result = await exportDataValueSet(
          database,
          exportRequest({ dataSet: DATA_SET, period: '202602', ...request }),
          {
            ...{ today: '2026-03-05', pageSize: 2, limits, cacheStore },
            ...{ onProgress: (progress) => void told.push(progress) },
            ...more,
          },
        );
        const rows = result.ok ? result.value.dataValueSet.dataValues : [];
        expect(rows.map(({ value }) => value)).toEqual(rows.map(() => '5'));
        expect(rows.length).toBe(request.orgUnits === undefined ? 2 : 1);
        return told;
      };
      const owners = (done: number, total?: number) =>
        total === undefined
          ? ({ step: 'owners', done } as const)
          : ({ step: 'owners', done, total } as const);
      const first = [
        { step: 'settings', done: 0 },
        { step: 'places', done: 0 },
      ] as const;
      const one = { orgUnits: [UNIT] };
      expect(await progressOf(one)).toEqual([
        ...first,
        owners(0),
        ...[0, 2, 4, 5].map((done) => owners(done, 5)),
      ]);
      expect(await progressOf(one)).toEqual([...first, owners(0), owners(0, 0)]);

      // As many as owners were seen before, where no view counts the month.
      const total = views === 'product' ? { total: 10 } : { total: 5, isEstimate: true as const };
      const whole = await progressOf({});
      expect(whole.slice(2).map(({ step }) => step)).toEqual(
        whole.slice(2).map(() => 'target-documents'),
      );
      expect([whole[2], whole.at(-1)]).toEqual([
        { step: 'target-documents', done: 0, ...total },
        { step: 'target-documents', done: 10, ...total },
      ]);
      await database.destroy();
    });
  }
});
