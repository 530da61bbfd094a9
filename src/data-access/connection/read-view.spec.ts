import { createScratchDatabase } from '#scratch-database';
import { rowsOfView } from './read-view.ts';

describe('rowsOfView', () => {
  const database = createScratchDatabase();
  beforeAll(async () => {
    const view = { map: 'function (doc) { emit(doc.key, doc.value); }' };
    await database.bulkDocs([
      { _id: '_design/test', views: { view } },
      ...['x', 'x', 'x', 'x', 'y', 'z', 'z'].map((key, index) => ({
        _id: `doc-${String(index)}`,
        key,
      })),
    ]);
  });
  afterAll(() => database.destroy());

  const idsOf = async (pageSize: number, range = {}): Promise<readonly string[]> => {
    const ids: string[] = [];
    for await (const rows of rowsOfView(database, 'test/view', range, { pageSize })) {
      expect(rows.length).toBeLessThanOrEqual(pageSize);
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  };

  for (const pageSize of [1, 2, 3, 4, 7, 100]) {
    it(`reads every row once in pages of ${String(pageSize)}, however many rows a key has`, async () => {
      expect(await idsOf(pageSize)).toEqual(
        Array.from({ length: 7 }, (_, index) => `doc-${String(index)}`),
      );
    });
  }

  for (const pageSize of [1, 2, 9]) {
    it(`reads the rows of one key in pages of ${String(pageSize)}`, async () => {
      expect(await idsOf(pageSize, { key: 'y' })).toEqual(['doc-4']);
      expect(await idsOf(pageSize, { key: 'z' })).toEqual(['doc-5', 'doc-6']);
      expect(await idsOf(pageSize, { key: 'w' })).toEqual([]);
      expect(await idsOf(pageSize, { key: 'zz' })).toEqual([]);
    });
  }
});
