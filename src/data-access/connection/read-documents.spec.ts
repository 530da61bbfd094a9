import { createScratchDatabase } from '#scratch-database';
import type { StoredDocument } from './revisions.ts';
import { documentsByIds, documentsOfRange } from './read-documents.ts';

const collect = async (
  pages: AsyncIterable<readonly StoredDocument[]>,
): Promise<(readonly string[])[]> => {
  const collected: (readonly string[])[] = [];
  for await (const page of pages) {
    expect(page.map(({ conflicts }) => conflicts)).toEqual(page.map(() => []));
    collected.push(page.map(({ document }) => (document as { _id: string })._id));
  }
  return collected;
};

describe('documents', () => {
  const database = createScratchDatabase();
  beforeAll(() => database.bulkDocs(['a', 'b', 'c', 'd', 'e'].map((_id) => ({ _id }))));
  afterAll(() => database.destroy());

  it('of a range come in pages, each from where the last one ended', async () => {
    const range = { start: 'a', end: 'e' };
    expect(await collect(documentsOfRange(database, range, { pageSize: 2 }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e'],
    ]);
    expect(await collect(documentsOfRange(database, range, { pageSize: 5 }))).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
    ]);
    expect(await collect(documentsOfRange(database, { start: 'b', end: 'c' }, {}))).toEqual([
      ['b', 'c'],
    ]);
  });

  it('by their ids come in portions, without those that are missing or deleted', async () => {
    const gone = await database.put({ _id: 'gone' });
    await database.remove('gone', gone.rev);
    const ids = ['e', 'nobody', 'a', 'gone', 'b'];
    expect(await collect(documentsByIds(database, ids, { pageSize: 2 }))).toEqual([
      ['e'],
      ['a'],
      ['b'],
    ]);
  });

  it('are not asked for by texts that no document can have as its id', async () => {
    const ids = ['', '_changes', 'a', '_local/x', '_design/'];
    expect(await collect(documentsByIds(database, ids, {}))).toEqual([['a']]);
  });

  it('are read no further once the read is cancelled', async () => {
    const cancel = new AbortController();
    const pages = documentsOfRange(
      database,
      { start: 'a', end: 'e' },
      { pageSize: 2, signal: cancel.signal },
    );
    await pages.next();
    cancel.abort();
    await expectAsync(pages.next()).toBeRejectedWith(
      jasmine.objectContaining({ name: 'AbortError' }),
    );
  });
});
