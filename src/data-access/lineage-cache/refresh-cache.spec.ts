import { createScratchDatabase } from '#scratch-database';
import type { UpdateSequence } from '../connection/read-changes.ts';
import { refreshCache, isSameOrLater } from './refresh-cache.ts';
import { Lineages } from './lineages.ts';
import type { ExportCacheStore, ExportCache } from './export-cache.ts';

const at = (
  sequence: UpdateSequence,
  identity = 'db',
): { identity: string; sequence: UpdateSequence } => ({
  identity,
  sequence,
});

describe('a state of a database', () => {
  for (const [now, before, expected] of [
    ['7-abc', '5-def', true],
    ['7-abc', '7-def', true],
    // An older copy that was put in the database's place.
    ['5-abc', '7-def', false],
    ['9-abc', '10-def', false],
    [7, 5, true],
    [5, 7, false],
    // Another kind of server.
    [7, '5-abc', false],
    ['7-abc', 5, false],
    ['opaque', 'opaque', false],
  ] as const) {
    it(`${String(now)} ${expected ? 'may' : 'cannot'} follow ${String(before)}`, () => {
      expect(isSameOrLater(at(now), at(before))).toBe(expected);
    });
  }

  it('of another database follows none', () => {
    expect(isSameOrLater(at('7-a', 'other'), at('5-a'))).toBe(false);
  });
});

describe('refreshCache', () => {
  async function after(
    change: (database: PouchDB.Database) => Promise<unknown>,
    more: Partial<ExportCache> = {},
  ): Promise<ExportCache | undefined> {
    const database = createScratchDatabase();
    await database.bulkDocs([{ _id: 'chw' }, { _id: 'other' }, { _id: 'settings' }]);
    const empty: ExportCacheStore = {
      load: () => Promise.resolve(undefined),
      save: () => undefined,
      settled: () => Promise.resolve(),
    };
    const nothing = await refreshCache(database, empty, {});
    if (nothing === undefined) throw new Error('the database does not tell its state');
    const lineages = new Lineages();
    lineages.add(['chw', 'unit']);
    lineages.add(['other', 'unit']);
    const kept = { ...nothing, lineages, ...more };
    await change(database);
    const result = await refreshCache(
      database,
      { ...empty, load: () => Promise.resolve(kept) },
      {},
    );
    await database.destroy();
    return result;
  }

  it('forgets what changed, and nothing else', async () => {
    const now = await after(async (database) => database.put(await database.get('chw')));
    expect(now?.lineages.of('chw')).toBeUndefined();
    expect(now?.lineages.of('other')).toBeDefined();
    expect(now?.changed).toEqual(['chw']);
  });

  it('forgets what was deleted', async () => {
    const now = await after(async (database) => database.remove(await database.get('chw')));
    expect(now?.lineages.of('chw')).toBeUndefined();
  });

  it('forgets everything where an older copy was put in the place of the database', async () => {
    const now = await after(() => Promise.resolve(), { sequence: 99 });
    expect(now?.lineages.size).toBe(0);
  });

  it('forgets everything where the settings changed, which say what a contact is', async () => {
    const now = await after(async (database) => database.put(await database.get('settings')));
    expect(now?.lineages.size).toBe(0);
  });
});
