import { createScratchDatabase } from '#scratch-database';
import { documentsByIds, documentsOfRange } from './read-documents.ts';
import { readRevisions, storedDocument, type StoredDocument } from './revisions.ts';

const leaves = [
  { _id: 'c', _rev: '3-bbbb', word: 'other' },
  { _id: 'c', _rev: '9-aaaa', word: 'winner' },
  { _id: 'c', _rev: '4-cccc', _deleted: true },
  { _id: 'c', _rev: '3-aaaa', word: 'third' },
  { _id: 'd', _rev: '1-aaaa', word: 'single' },
  { _id: 'e', _rev: '2-aaaa', _deleted: true },
];

const words = (documents: readonly StoredDocument[]): unknown =>
  documents.map(({ document, conflicts }) =>
    [document, ...conflicts].map((leaf) => (leaf as { word: string }).word),
  );

describe('conflicting revisions', () => {
  const database = createScratchDatabase();
  beforeAll(() => database.bulkDocs(leaves, { new_edits: false }));
  afterAll(() => database.destroy());

  it('come with the documents of a range, and by their ids; deleted ones are none', async () => {
    for (const pages of [
      documentsOfRange(database, { start: 'a', end: 'z' }, {}),
      documentsByIds(database, ['c', 'd', 'e', 'nobody'], {}),
    ]) {
      const { value: page = [] } = (await pages.next()) as { value?: readonly StoredDocument[] };
      expect(words(page)).toEqual([
        ['winner', ...['other', 'third'].filter((word) => JSON.stringify(page).includes(word))],
        ['single'],
      ]);
      expect(page[0]?.conflicts.length).toBe(2);
    }
  });

  it('are left out where they are gone meanwhile', async () => {
    const asked = [{ id: 'c', revs: ['3-bbbb', '4-cccc', '7-gone'] }];
    expect([...(await readRevisions(database, asked, {}))]).toEqual([['c', [leaves[0]]]]);
  });

  it('have the winner that CouchDB chooses', () => {
    const winner = (...revs: readonly string[]): unknown =>
      storedDocument(revs.map((_rev) => ({ _id: 'x', _rev, word: _rev })))?.document;
    expect(winner('9-a', '10-a')).toEqual(jasmine.objectContaining({ _rev: '10-a' }));
    expect(winner('10-a', '9-b')).toEqual(jasmine.objectContaining({ _rev: '10-a' }));
    expect(winner('2-a', '2-b')).toEqual(jasmine.objectContaining({ _rev: '2-b' }));
    expect(winner('2-b', '2-a')).toEqual(jasmine.objectContaining({ _rev: '2-b' }));
    expect(storedDocument([{ _rev: '9-a', _deleted: true }, leaves[4]])).toEqual({
      document: leaves[4],
      conflicts: [],
    });
    expect(storedDocument([{ _rev: '9-a', _deleted: true }])).toBeUndefined();
  });
});
