import { createScratchDatabase } from '#scratch-database';
import { isRecord, listOf } from '../../domain/index.ts';
import type { Database } from './connection.ts';
import { countedRowsOfView, rowsOfView } from './read-view.ts';
import { documentsByIds, documentsOfRange, idsOfRange } from './read-documents.ts';
import { revisionsOfIds } from './revisions-of-ids.ts';
import { rowsOfKeys } from './rows-of-keys.ts';

const isWithDocuments = new Set<unknown>();

/** How many rows or keys each request asks for, of what is read. */
async function sizesOf(
  database: Database,
  read: (database: Database) => AsyncIterable<unknown> | Promise<unknown>,
): Promise<readonly unknown[]> {
  const sizes: unknown[] = [];
  const watched = new Proxy(database, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
      if (name !== 'allDocs' && name !== 'query') return method;
      return (...args: readonly unknown[]) => {
        const asked = args.find(isRecord);
        isWithDocuments.add(asked?.['include_docs'] ?? false);
        sizes.push(asked?.['limit'] ?? listOf(asked?.['keys']).length);
        return method(...args);
      };
    },
  });
  const pages = read(watched);
  if (pages instanceof Promise) await pages;
  else for await (const page of pages) expect(page).toBeDefined();
  return sizes;
}

describe('how much one request asks for', () => {
  const database = createScratchDatabase();
  const range = { start: 'a', end: 'b' };
  const ids = Array.from({ length: 2501 }, (_, at) => `a${String(at).padStart(4, '0')}`);
  const ofView = createScratchDatabase();
  beforeAll(async () => {
    await database.bulkDocs([{ _id: 'z' }, ...ids.map((_id) => ({ _id }))]);
    await ofView.bulkDocs([
      {
        _id: '_design/test',
        views: {
          all: {
            map: `function (doc) {
              if (doc._id === 'settings') { emit(['settings', 'first']); emit(['settings', 'last']); }
              else { emit([doc._id]); }
            }`,
            reduce: '_count',
          },
        },
      },
      { _id: 'settings' },
      { _id: 'a' },
    ]);
  });
  afterAll(() => Promise.all([database.destroy(), ofView.destroy()]));

  it('is a few megabytes of documents, or of ids', async () => {
    // One more than a page tells where the next one begins; two tell that nothing follows the last.
    const documents = await sizesOf(database, (db) => documentsOfRange(db, range, {}));
    expect(documents).toEqual([2501, 2501, 2]);
    isWithDocuments.clear();
    expect(await sizesOf(database, (db) => idsOfRange(db, range, {}))).toEqual([10_001, 2]);
    expect([...isWithDocuments]).toEqual([false]);
    expect(await sizesOf(database, (db) => documentsByIds(db, ids, {}))).toEqual([2500, 1]);
    expect(await sizesOf(database, (db) => revisionsOfIds(db, ids, {}))).toEqual([2500, 1]);
    const page = ids.slice(0, 2500);
    expect(await sizesOf(database, (db) => documentsByIds(db, page, {}))).toEqual([2500]);
    expect(await sizesOf(database, (db) => revisionsOfIds(db, page, {}))).toEqual([2500]);
    const some = { pageSize: 1000 };
    expect(await sizesOf(database, (db) => documentsByIds(db, ids, some))).toEqual([
      1000, 1000, 501,
    ]);
    expect(await sizesOf(database, (db) => revisionsOfIds(db, ids, some))).toEqual([
      1000, 1000, 501,
    ]);
  });

  it('is a megabyte of rows of a view', async () => {
    const view = 'test/all';
    expect((await sizesOf(ofView, (db) => rowsOfView(db, view, {}, {})))[0]).toBe(5000);
    const keys = { startkey: ['a'], endkey: ['b'] };
    const counted = await sizesOf(ofView, (db) => countedRowsOfView(db, view, keys, {}));
    expect(counted[0]).toBe(5000);
  });

  it('is a thousand keys of a view, or a quarter of more than four thousand', async () => {
    // Two markers are asked for besides.
    const sizesFor = (length: number, options = {}): Promise<readonly unknown[]> => {
      const keys = Array.from({ length }, (_, at) => [`a${String(at)}`]);
      return sizesOf(ofView, (db) => rowsOfKeys(db, 'test/all', keys, options));
    };
    expect(await sizesFor(1001)).toEqual([1002, 3]);
    expect(await sizesFor(4002)).toEqual([1003, 1003, 1003, 1001]);
    expect(await sizesFor(9, { pageSize: 2 })).toEqual([5, 5, 5]);
    expect(await sizesFor(8, { pageSize: 2 })).toEqual([4, 4, 4, 4]);
    expect(await sizesFor(1000)).toEqual([1002]);
    expect(await sizesFor(0)).toEqual([]);
  });
});
