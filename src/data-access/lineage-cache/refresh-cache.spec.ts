import { createScratchDatabase } from '#scratch-database';
import type { Tag } from '../../domain/index.ts';
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
    ['7-abc', 'opaque', false],
    ['opaque', '5-abc', false],
    ['x10-abc', 'x9-abc', false],
    ['12-abc', '11-abc', true],
    ['11-abc', '12-abc', false],
    // Of an older CouchDB, which counts the changes of one shard alone.
    ['7', '5', true],
    ['5', '7', false],
  ] as const) {
    it(`${JSON.stringify(now)} ${expected ? 'may' : 'cannot'} follow ${JSON.stringify(before)}`, () => {
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

  it('forgets of whom there was no document once there is one, in that month alone', async () => {
    const [october, november] = ['2026-10' as Tag, '2026-11' as Tag];
    const withoutDocuments = new Map([
      [october, new Set(['chw', 'other'])],
      [november, new Set(['chw', 'other'])],
    ]);
    const now = await after(
      (database) => database.put({ _id: 'target~2026-10~chw~user', type: 'target' }),
      { withoutDocuments },
    );
    expect([...(now?.withoutDocuments ?? [])].map(([tag, of]) => [tag, [...of]])).toEqual([
      [october, ['other']],
      [november, ['chw', 'other']],
    ]);
    expect(now?.lineages.size).toBe(2);
    // What a store gives stays as it was.
    expect(withoutDocuments.get(october)?.size).toBe(2);
  });

  it('knows nothing of a database at first', async () => {
    const now = await after(async (database) => database.put(await database.get('settings')));
    expect(now).toEqual(
      jasmine.objectContaining({
        arePlacesChecked: false,
        lostMappings: [],
        changed: [],
        withoutDocuments: new Map(),
      }),
    );
  });

  it('forgets everything where more has changed than is worth to read', async () => {
    const many = (length: number) => (database: PouchDB.Database) =>
      database.bulkDocs(Array.from({ length }, (_, index) => ({ _id: `report-${String(index)}` })));
    // Two lineages are known: each is worth five changes.
    expect((await after(many(10)))?.lineages.size).toBe(2);
    expect((await after(many(11)))?.lineages.size).toBe(0);
    const withoutDocuments = new Map([['2026-10' as Tag, new Set(['a'])]]);
    expect((await after(many(15), { withoutDocuments }))?.lineages.size).toBe(2);
  });

  it('does without where the database does not tell its state', async () => {
    const closed = createScratchDatabase();
    await closed.close();
    const store: ExportCacheStore = {
      load: () => Promise.resolve(undefined),
      save: () => undefined,
      settled: () => Promise.resolve(),
    };
    expect(await refreshCache(closed, store, { delays: [] })).toBeUndefined();
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
