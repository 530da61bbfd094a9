import { createScratchDatabase } from '#scratch-database';
import type { Tag } from '../../domain/index.ts';
import { Lineages } from './lineages.ts';
import { exportCacheIn } from './pouch-cache-store.ts';
import type { ExportCacheStore, ExportCache } from './export-cache.ts';

/** Owners of so many areas that what they share is kept in several parts. */
const remembered = (owners: number): ExportCache => {
  const lineages = new Lineages();
  for (let owner = 0; owner < owners; owner += 1) {
    lineages.add([`chw-${String(owner)}`, `area-${String(owner % 7)}`, 'unit', 'county']);
  }
  const withoutDocuments = new Map([['2026-02' as Tag, new Set(['patient'])]]);
  return {
    identity: 'db',
    sequence: '7-abc',
    lineages,
    withoutDocuments,
    arePlacesChecked: true,
    lostMappings: ['area-1'],
    changed: [],
  };
};

const settled = async (
  cacheStore: ExportCacheStore,
  what: ExportCache,
): Promise<ExportCacheStore> => {
  cacheStore.save(what);
  await cacheStore.settled();
  return cacheStore;
};

describe('what is remembered', () => {
  it('is kept as it is, and replaced as a whole', async () => {
    const local = createScratchDatabase();
    for (const owners of [21_234, 5, 10_001, 0]) {
      await settled(exportCacheIn(local), remembered(owners));
      const loaded = await exportCacheIn(local).load();
      const { lineages, ...others } = remembered(owners);
      expect(loaded?.lineages.size).toBe(owners);
      expect(loaded?.lineages.sorted()).toEqual(lineages.sorted());
      expect({ ...loaded, lineages: undefined }).toEqual({ ...others, lineages: undefined });
    }
    await local.destroy();
  });

  it('is kept with what was learned and forgotten since, time after time', async () => {
    const local = createScratchDatabase();
    await settled(exportCacheIn(local), remembered(1000));
    const expected = remembered(1000).lineages;
    for (let day = 0; day < 6; day += 1) {
      const cacheStore = exportCacheIn(local);
      const loaded = await cacheStore.load();
      if (loaded === undefined) throw new Error('nothing is remembered');
      for (const lineages of [expected, loaded.lineages]) {
        lineages.remove(`chw-${String(day)}`);
        lineages.remove(`chw-${String(day + 500)}`);
        lineages.add([`chw-${String(day + 500)}`, 'moved', 'elsewhere']);
        lineages.add([`new-${String(day)}`]);
        for (let more = 0; more < 40; more += 1) {
          lineages.add([`a-${String(day)}-${String(more)}`, 'area', 'unit']);
        }
      }
      await settled(cacheStore, loaded);
      const again = (await exportCacheIn(local).load())?.lineages;
      expect(again?.sorted()).toEqual(expected.sorted());
      expect(again?.size).toBe(expected.size);
    }
    await local.destroy();
  });

  it('leaves out what its documents cannot hold: that is asked anew', async () => {
    const local = createScratchDatabase();
    const what = remembered(2);
    what.lineages.add(['odd\nowner', 'area']);
    what.lineages.add(['owner', 'area', 'odd\tplace']);
    await settled(exportCacheIn(local), what);
    const loaded = await exportCacheIn(local).load();
    expect(loaded?.lineages.sorted()).toEqual(remembered(2).lineages.sorted());
    await local.destroy();
  });

  for (const id of ['lineages-0001', 'lists', 'news']) {
    it(`is nothing where a save was broken off before ${id}`, async () => {
      const local = createScratchDatabase();
      const cacheStore = await settled(exportCacheIn(local), remembered(13_000));
      expect(await cacheStore.load()).toBeDefined();
      const part = await local.get(id);
      await local.put({ ...part, saved: 'another time' } as typeof part);
      expect(await cacheStore.load()).toBeUndefined();
      await local.destroy();
    });
  }

  it('is nothing, and no error, where the browser keeps nothing', async () => {
    const closed = createScratchDatabase();
    await closed.destroy();
    const cacheStore = exportCacheIn(closed);
    cacheStore.save(remembered(1));
    await expectAsync(cacheStore.settled()).toBeResolved();
    expect(await cacheStore.load()).toBeUndefined();
  });
});
