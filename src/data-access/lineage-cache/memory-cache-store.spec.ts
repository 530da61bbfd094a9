import { RUNS_WITH_DATABASES } from '#scratch-database';
import * as fc from 'fast-check';
import { exportDocuments, exportRequest, toJson } from '../../domain/index.ts';
import { exportDataValueSet } from '../export/export-data-value-set.ts';
import type { Database } from '../connection/connection.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { emptyCache } from './export-cache.ts';
import { exportCacheInMemory } from './memory-cache-store.ts';

const today = '2026-03-05';
const DATA_SET = 'VMuFODsyWaO';
const settings = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: {
    targets: {
      items: [{ id: 'births', dhis: { dataSet: DATA_SET, dataElement: 'kB0ZBFisE0e' } }],
    },
  },
};

const UNITS = ['north', 'south'] as const;
const ORG_UNITS = { north: 'HJiPOcmziQA', south: 'KGoXXdpkYC1' };
const CHWS = ['a', 'b', 'c', 'd', 'e'];

const units = UNITS.map((_id) => ({
  _id,
  type: 'health_center',
  name: _id,
  dhis: { orgUnit: ORG_UNITS[_id] },
}));
const chw = (_id: string, unit: string) => ({
  _id,
  type: 'person',
  name: _id,
  parent: { _id: unit },
});
const target = (owner: string, index: number) => ({
  _id: `target~2026-02~${owner}~org.couchdb.user:${owner}`,
  type: 'target',
  owner,
  updated_date: 1,
  reporting_period: '2026-02',
  // Each CHW is told apart in a sum.
  targets: [{ id: 'births', value: { pass: 1, total: 10 ** index } }],
});

/** Moves a CHW to the other unit, in the database and in the list. */
async function move(database: Database, where: Map<string, string>, id: string): Promise<void> {
  const unit = where.get(id) === 'north' ? 'south' : 'north';
  where.set(id, unit);
  const { _rev } = await database.get(id);
  await database.put({ ...chw(id, unit), _rev } as PouchDB.Core.PutDocument<object>);
}

describe('what exports learn, in memory', () => {
  const request = exportRequest({ dataSet: DATA_SET, period: '202602' });

  for (const views of bothViews) {
    it(`never changes a number, whoever moves while exports run side by side (${views})`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.uniqueArray(fc.constantFrom(...CHWS), { maxLength: 3 }), {
            minLength: 1,
            maxLength: 4,
          }),
          async (rounds) => {
            const where = new Map(CHWS.map((id) => [id, 'north']));
            const documents = () => [
              ...units,
              ...[...where].map(([id, unit]) => chw(id, unit)),
              ...CHWS.map(target),
            ];
            const database = await filledDatabase(documents(), settings, views);
            const cacheStore = exportCacheInMemory();
            const run = () => exportDataValueSet(database, request, { today, cacheStore });
            for (const moved of rounds) {
              const [one, two] = [run(), run()];
              for (const id of moved) await move(database, where, id);
              const results = [await one, await run(), await two];
              expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
              const [last, expected] = [
                await run(),
                exportDocuments(settings, documents(), request, today),
              ];
              if (!last.ok || !expected.ok) throw new Error('There is a file in each round.');
              expect(toJson(last.value.dataValueSet)).toBe(toJson(expected.value.dataValueSet));
            }
            await database.destroy();
          },
        ),
        // Each run makes several exports of several rounds.
        { numRuns: Math.min(10, RUNS_WITH_DATABASES.numRuns) },
      );
    }, 180_000);
  }

  it('is there for the next export, and no export changes what another one got', async () => {
    const store = exportCacheInMemory();
    expect(await store.load()).toBeUndefined();
    const learned = emptyCache({ identity: 'db', sequence: '5-a' });
    learned.lineages.add(['b', 'north', 'county']);
    learned.lineages.add(['a', 'north', 'county']);
    learned.withoutDocuments.set('2026-02' as never, new Set(['c']));
    store.save(learned);
    // It goes on learning after it has saved, for the months before.
    learned.lineages.add(['d', 'south']);
    const [one, two] = [await store.load(), await store.load()];
    one?.lineages.remove('a');
    one?.withoutDocuments.clear();
    expect([one?.lineages.size, two?.lineages.size, two?.withoutDocuments.size]).toEqual([1, 2, 1]);
    expect(two?.lineages.of('a')).toEqual({ lineage: ['a', 'north'], above: ['county'] });
    expect(two?.lineages.of('d')).toBeUndefined();
    expect((await store.load())?.sequence).toBe('5-a');
    // What the first forgot is forgotten once it is saved; what the other did not change stays.
    if (two !== undefined) store.save({ ...two, sequence: '6-b' });
    const third = await store.load();
    expect([third?.sequence, third?.lineages.size]).toEqual(['6-b', 2]);
    if (one !== undefined) store.save(one);
    expect((await store.load())?.lineages.of('a')).toBeUndefined();
  });
});
