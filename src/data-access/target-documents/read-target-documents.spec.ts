import type { AnyTargetDocument, Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { countTargetDocuments, targetDocumentsOf } from './read-target-documents.ts';
import { isSmallPeriod, targetDocumentsByIds } from './target-documents-by-ids.ts';
import { targetDocumentsOfOwners } from './target-documents-of-owners.ts';

const TAG = '2026-02' as Tag;
const births = (total: number) => ({ id: 'births', value: { pass: 1, total } });
const stored = (_id: string, owner: unknown, more: object = {}) => ({
  _id,
  type: 'target',
  owner,
  targets: [births(7)],
  ...more,
});
const conflicting = { _rev: '1-a', targets: [births(3)] };
const winning = { _rev: '1-b', targets: [births(4)], updated_date: 5 };

const DOCUMENTS = [
  stored('target~2026-02~a~u', 'a'),
  stored('target~2026-02~b~u', 'b', { targets: [{ id: 'x|y', value: { pass: 0, total: 2 } }] }),
  stored('target~२०२६-०२~c~u', 'c', { targets: [] }),
  stored('target~2026-02~d~u', 'd', conflicting),
  stored('target~2026-02~d~u', 'd', winning),
  stored('target~2026-02~e~u', 'e', { targets: 'none' }),
  stored('target~2026-02~f~u', 'other'),
  stored('target~2026-01~a~u', 'a'),
  stored('target~2026-03~a~u', 'a'),
];

/** Its id without what all have, how many targets it has or what it is, and the revision in conflict. */
const textOf = (document: AnyTargetDocument): string => {
  const { id, kind, owner = '-' } = document;
  const what = kind === 'target' ? JSON.stringify(document.targets) : kind;
  return [id.replace('target~', ''), owner, what, document.revision ?? ''].join(' ').trim();
};
const A = '2026-02~a~u a {"ids":["births"],"numbers":[1,7]}';
const B = '2026-02~b~u b {"ids":["x|y"],"numbers":[0,2]}';
const C = '२०२६-०२~c~u c {"ids":[],"numbers":[]}';
const D = '2026-02~d~u d {"ids":["births"],"numbers":[1,4]}';
const D_OTHER = '2026-02~d~u d {"ids":["births"],"numbers":[1,3]} 1-a';
const E = '2026-02~e~u e malformed';
const F = '2026-02~f~u other malformed';

for (const views of bothViews) {
  describe(`The target documents of a period (${views})`, () => {
    const hasViews = views === 'product';
    let database: Database;
    beforeAll(async () => {
      database = await filledDatabase(DOCUMENTS, {}, views);
    });
    afterAll(() => database.destroy());

    const all = async (pageSize?: number): Promise<readonly string[]> => {
      const documents: AnyTargetDocument[] = [];
      const options = pageSize === undefined ? {} : { pageSize };
      for await (const page of targetDocumentsOf(database, TAG, hasViews, options))
        documents.push(...page);
      return documents.map(textOf);
    };

    it('are all of it, those of one owner together, whatever digits its phone has', async () => {
      for (const pageSize of [undefined, 1, 2])
        expect(await all(pageSize)).toEqual([A, B, C, D, D_OTHER, E, F]);
    });

    it('of some contacts are those that name them, and none that names another', async () => {
      const of = async (...owners: readonly string[]) => {
        const below = new Set(owners);
        const read = await targetDocumentsByIds(database, TAG, { below, hasViews }, {});
        return read.map(textOf);
      };
      expect(await of('a', 'd')).toEqual([A, D, D_OTHER]);
      expect(await of('c', 'nobody')).toEqual([C]);
      // Only the product's view tells whose a document is that names another in its id.
      expect(await of('other')).toEqual(hasViews ? [F] : []);
    });

    it('are few or many', async () => {
      const isSmall = (most: number) => isSmallPeriod(database, TAG, most, {});
      expect([await isSmall(5), await isSmall(6), await isSmall(7)]).toEqual([false, true, true]);
    });
  });
}

describe('The target documents of owners', () => {
  it('are looked up in the product’s view, with the odd ones of all that are asked for', async () => {
    const database = await filledDatabase(DOCUMENTS, {}, 'product');
    const of = async (owners: readonly string[], below: readonly string[]) => {
      const asked = { owners, below: new Set(below) };
      const read = await targetDocumentsOfOwners(database, TAG, asked, {});
      return read.map(textOf).sort();
    };
    expect(await of(['a', 'd'], ['a', 'd'])).toEqual([A, D, D_OTHER].sort());
    expect(await of(['a'], ['a', 'other'])).toEqual([A, F].sort());
    expect(await of(['a'], [])).toEqual([]);
    expect(await countTargetDocuments(database, TAG, {})).toBe(6);
    expect(await countTargetDocuments(database, '2026-05' as Tag, {})).toBe(0);
    await database.destroy();
  });
});
