import { createScratchDatabase } from '#scratch-database';
import type { Database } from './connection.ts';
import { rowsOfView } from './read-view.ts';
import { toResult } from './retry.ts';

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

describe('rowsOfView of a view', () => {
  it('without rows has none of a key either', async () => {
    const empty = createScratchDatabase();
    const view = { map: 'function () {}' };
    await empty.bulkDocs([{ _id: '_design/test', views: { view } }]);
    for (const query of [{}, { key: 'x' }]) {
      const pages = rowsOfView(empty, 'test/view', query, { delays: [] });
      expect((await pages.next()).value).toEqual([]);
      expect((await pages.next()).done).toBeTrue();
    }
    await empty.destroy();
  });

  it('gives the rows of a key that CouchDB finds equal', async () => {
    const written = 'sante\u0301';
    const row = { id: 'a', key: written, value: null };
    // As CouchDB answers; PouchDB compares text by its characters.
    const query = () => Promise.resolve({ total_rows: 1, offset: 0, rows: [row] });
    const couchDB = { query } as unknown as Database;
    const pages = rowsOfView(couchDB, 'test/view', { key: 'sant\u00e9' }, { delays: [] });
    expect((await pages.next()).value).toEqual([jasmine.objectContaining(row)]);
  });

  it('that gives the same rows for ever is read no more than twice', async () => {
    const rows = [1, 2].map((key) => ({ id: String(key), key }));
    const database = { query: () => Promise.resolve({ total_rows: 2, rows }) };
    let pages = 0;
    const read = await toResult(async () => {
      const all = rowsOfView(
        database as unknown as Database,
        'test/view',
        {},
        {
          ...{ pageSize: 2, delays: [] },
        },
      );
      for await (const page of all) {
        pages += page.length / 2;
        if (pages > 20) break;
      }
    });
    expect(pages).toBe(4);
    expect(read.ok ? read : read.error).toEqual({
      ...{ code: 'unreachable', request: 'view test/view', reason: 'other-documents' },
    });
  });
});
