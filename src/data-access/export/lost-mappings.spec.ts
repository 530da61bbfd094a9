import { createScratchDatabase } from '#scratch-database';
import { exportRequest, type ExportRequest, type Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { exportCacheIn } from '../lineage-cache/pouch-cache-store.ts';
import type { ExportCacheStore } from '../lineage-cache/export-cache.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { countDataValueSet } from './count-data-value-set.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import { STRATEGY_THRESHOLDS } from './read-plan.ts';

const DATA_SET = 'VMuFODsyWaO';
const UNIT = 'HJiPOcmziQA';
const COUNTY = 'gRz6y8lRVxk';
const settings = {
  dhis_data_sets: [{ id: DATA_SET }],
  contact_types: [{ id: 'community_unit' }],
  tasks: { targets: { items: [{ id: 't', dhis: { dataElement: 'kB0ZBFisE0e' } }] } },
};
const request = (more: Partial<ExportRequest> = {}): ExportRequest =>
  exportRequest({ dataSet: DATA_SET, period: '202602', ...more });

type Unit = Readonly<Record<string, unknown>>;
const documentsWith = (
  unit: Unit,
): readonly { readonly _id: string; readonly [field: string]: unknown }[] => [
  { _id: 'county', type: 'district_hospital', dhis: { orgUnit: COUNTY } },
  { _id: 'unit', type: 'health_center', name: 'Unit', parent: { _id: 'county' }, ...unit },
  ...[1, 2, 3].flatMap((number) => {
    const _id = `chw-${String(number)}`;
    const area = `area-${String(number)}`;
    const parent = { _id: area, parent: { _id: 'unit', parent: { _id: 'county' } } };
    return [
      { _id: area, type: 'clinic', parent: parent.parent },
      { _id, type: 'person', parent },
      {
        _id: `target~2026-02~${_id}~user`,
        type: 'target',
        owner: _id,
        targets: [{ id: 't', value: { pass: 1, total: 10 ** (number - 1) } }],
      },
    ];
  }),
];

async function valuesOf(
  database: Database,
  of: ExportRequest,
  cacheStore?: ExportCacheStore,
): Promise<Readonly<Record<string, string>>> {
  const limits = { ...STRATEGY_THRESHOLDS, smallPeriod: 0, ownersAtOnce: 2 };
  const context = {
    today: '2026-03-05',
    limits,
    ...(cacheStore === undefined ? {} : { cacheStore }),
  };
  const result = await exportDataValueSet(database, of, context);
  await cacheStore?.settled();
  if (!result.ok) return { error: result.error.code };
  const { orgUnit: only = '', dataValues } = result.value.dataValueSet;
  return Object.fromEntries(dataValues.map(({ orgUnit = only, value }) => [orgUnit, value]));
}

/** Ways in which the CHT's view loses a mapping. */
const LOST: Readonly<Record<string, Unit>> = {
  'a null in the list, last': { dhis: [{ orgUnit: UNIT, dataSet: DATA_SET }, null] },
  'a null in the list, first': { dhis: [null, { orgUnit: UNIT }] },
  'a configured type': { type: 'community_unit', dhis: { orgUnit: UNIT } },
};

describe('a mapping that the CHT’s own view does not give', () => {
  for (const views of bothViews) {
    for (const [what, unit] of Object.entries(LOST)) {
      it(`counts all the same, of all org units, of one, and later: ${what} (${views})`, async () => {
        const database = await filledDatabase(documentsWith(unit), settings, views);
        const cacheStore = exportCacheIn(createScratchDatabase());
        for (const choice of [{}, { orgUnits: [UNIT] }, { orgUnits: [COUNTY], children: true }]) {
          const expected = { [UNIT]: '111' };
          expect(await valuesOf(database, request(choice))).toEqual(expected);
          expect(await valuesOf(database, request(choice), cacheStore)).toEqual(expected);
        }
        await database.destroy();
      });
    }

    for (const [what, unit] of Object.entries(LOST)) {
      it(`is one though no document leads to it: ${what} (${views})`, async () => {
        const nobody = documentsWith(unit).filter(({ _id }) => !/chw|area/.test(_id));
        const chw = { _id: 'chw-1', type: 'person', parent: { _id: 'county' } };
        const document = documentsWith(unit).filter(
          ({ _id }) => _id === 'target~2026-02~chw-1~user',
        );
        const database = await filledDatabase([...nobody, chw, ...document], settings, views);
        expect(await valuesOf(database, request({ orgUnits: [UNIT] }))).toEqual({
          error: 'no-rows',
        });
        const zeros = request({ zeros: 'all' });
        expect(await valuesOf(database, zeros)).toEqual({ [COUNTY]: '1', [UNIT]: '0' });
        expect(await valuesOf(database, { ...zeros, orgUnits: [UNIT] })).toEqual({ [UNIT]: '0' });
        expect(await valuesOf(database, request({ orgUnits: ['nAiSKRiKoPA'] }))).toEqual({
          error: 'unknown-org-unit',
        });
        await database.destroy();
      });
    }

    it(`is found when it is written between two exports (${views})`, async () => {
      const database = await filledDatabase(documentsWith({}), settings, views);
      const cacheStore = exportCacheIn(createScratchDatabase());
      expect(await valuesOf(database, request(), cacheStore)).toEqual({ [COUNTY]: '111' });
      const unit = await database.get<Unit>('unit');
      await database.put({ ...unit, dhis: [{ orgUnit: UNIT }, null] });
      expect(await valuesOf(database, request(), cacheStore)).toEqual({ [UNIT]: '111' });
      expect(await valuesOf(database, request(), cacheStore)).toEqual({ [UNIT]: '111' });
      await database.destroy();
    });
  }

  it('is found, too, by the export after one that only looked whether anything counts elsewhere', async () => {
    const other = { _id: 'other', type: 'health_center', dhis: { orgUnit: 'nAiSKRiKoPA' } };
    const lost = [...documentsWith({ dhis: [{ orgUnit: UNIT }, null] }), other];
    const database = await filledDatabase(lost, settings, 'untouched CHT');
    const cacheStore = exportCacheIn(createScratchDatabase());
    const zeros = request({ orgUnits: ['nAiSKRiKoPA'], zeros: 'all' });
    // What is kept of the first is gone on with by the second.
    for (let times = 0; times < 2; times += 1) {
      expect(await valuesOf(database, zeros, cacheStore)).toEqual({ nAiSKRiKoPA: '0' });
    }
    expect(await valuesOf(database, request(), cacheStore)).toEqual({ [UNIT]: '111' });
    await database.destroy();
  });

  it('is found where it maps a chosen org unit to which zeros would be given', async () => {
    const twin = { _id: 'twin', type: 'health_center', dhis: { orgUnit: UNIT } };
    const lost = [...documentsWith({ dhis: [{ orgUnit: UNIT }, null] }), twin];
    const database = await filledDatabase(lost, settings, 'untouched CHT');
    const cacheStore = exportCacheIn(createScratchDatabase());
    const zeros = request({ orgUnits: [UNIT], zeros: 'all' });
    for (let times = 0; times < 2; times += 1) {
      expect(await valuesOf(database, zeros, cacheStore)).toEqual({ [UNIT]: '111' });
    }
    await database.destroy();
  });

  it('is found beside one that was found before, by an export that only looks elsewhere', async () => {
    // Below the twin nothing counts, but a place is seen whose mapping is lost as well.
    const twin = { _id: 'twin', type: 'health_center', dhis: { orgUnit: UNIT } };
    const area = { _id: 'area', type: 'clinic', parent: { _id: 'twin' } };
    const ann = { _id: 'ann', type: 'person', parent: { _id: 'area', parent: { _id: 'twin' } } };
    const lost = [
      ...documentsWith({ dhis: [{ orgUnit: UNIT }, null] }),
      ...[twin, { ...area, dhis: [null, { orgUnit: 'nAiSKRiKoPA' }] }, ann],
      { _id: 'target~2026-02~ann~user', type: 'target', owner: 'ann' },
    ];
    const database = await filledDatabase(lost, settings, 'untouched CHT');
    const zeros = request({ orgUnits: [UNIT], zeros: 'all' });
    expect(await valuesOf(database, zeros)).toEqual({ [UNIT]: '111' });
    await database.destroy();
  });

  it('is found by a month that is counted beside, and known from then on', async () => {
    const above = { _id: 'above', type: 'person', parent: { _id: 'county' } };
    const lost = [
      ...documentsWith({ dhis: [{ orgUnit: UNIT }, null] }),
      above,
      {
        _id: 'target~2026-03~above~user',
        ...{ type: 'target', owner: 'above', targets: [{ id: 't', value: { pass: 1, total: 5 } }] },
      },
    ];
    const database = await filledDatabase(lost, settings, 'untouched CHT');
    const cacheStore = exportCacheIn(createScratchDatabase());
    const march = request({ period: '202603' });
    const counted = await countDataValueSet(database, march, { today: '2026-04-05', cacheStore });
    if (!counted.ok) throw new Error(counted.error.code);
    expect(counted.value.lostMappings).toEqual([]);
    for (let times = 0; times < 2; times += 1) {
      const month = await counted.value.countMonth('2026-02' as Tag);
      expect(month?.rows.map(({ orgUnit, value }) => [orgUnit, value])).toEqual([[UNIT, '111']]);
      await cacheStore.settled();
      expect((await cacheStore.load())?.lostMappings).toEqual(['unit']);
    }
    expect(await valuesOf(database, request(), cacheStore)).toEqual({ [UNIT]: '111' });
    await database.destroy();
  });

  it('is found after exports that read the product’s view, which looks at no place', async () => {
    const database = await filledDatabase(
      documentsWith({ dhis: [null, { orgUnit: UNIT }] }),
      settings,
      'product',
    );
    const cacheStore = exportCacheIn(createScratchDatabase());
    expect(await valuesOf(database, request(), cacheStore)).toEqual({ [UNIT]: '111' });
    await database.remove(await database.get('_design/cht-dhis2-export'));
    expect(await valuesOf(database, request(), cacheStore)).toEqual({ [UNIT]: '111' });
    await database.destroy();
  });
});

describe('conflicting revisions of a target document', () => {
  const id = 'target~2026-02~chw-1~user';
  const revision = (_rev: string, updated_date: number, total: number): object => ({
    _id: id,
    _rev,
    type: 'target',
    owner: 'chw-1',
    updated_date,
    targets: [{ id: 't', value: { pass: 1, total } }],
  });

  for (const views of bothViews) {
    for (const [way, fewLookUps] of [
      ['by owner', Infinity],
      ['by id', -Infinity],
    ] as const) {
      it(`count by the newest, however they are read: ${way} (${views})`, async () => {
        const unit = { dhis: { orgUnit: UNIT } };
        const single = documentsWith(unit).filter(({ _id }) => _id !== id);
        const database = await filledDatabase(single, settings, views);
        const leaves = [
          revision('9-aaaa', 1, 21),
          revision('3-bbbb', 5, 58),
          revision('3-cccc', 3, 7),
        ];
        await database.bulkDocs(
          [
            ...leaves,
            { _id: id, _rev: '4-dddd', _deleted: true },
          ] as PouchDB.Core.PutDocument<object>[],
          { new_edits: false },
        );
        for (const choice of [{}, { orgUnits: [UNIT] }]) {
          const limits = { ...STRATEGY_THRESHOLDS, smallPeriod: 0, fewLookUps };
          const context = { today: '2026-03-05', limits };
          const result = await exportDataValueSet(database, request(choice), context);
          if (!result.ok) throw new Error(result.error.code);
          const { dataValueSet, report } = result.value;
          expect(dataValueSet.dataValues.map(({ value }) => value)).toEqual(['168']);
          expect(report.notCounted.map(({ reason, revision: of }) => [reason, of])).toEqual([
            ['other-revision', undefined],
            ['other-revision', '3-cccc'],
          ]);
        }
        await database.destroy();
      });
    }
  }
});
