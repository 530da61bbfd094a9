import { byAccount } from './newest-account.ts';
import type { TargetDocument } from './target-document.ts';

const documentOf = (id: string, updatedDate?: number): TargetDocument =>
  ({
    kind: 'target',
    id,
    tag: '2026-02',
    owner: 'chw',
    updatedDate,
    targets: [],
  }) as unknown as TargetDocument;

/** No date is later than this one. */
const LATEST = 10;

const idsOf = (documents: readonly TargetDocument[]): string[] =>
  documents.map(({ id }) => id).sort();

describe('byAccount', () => {
  for (const [what, documents, counting] of [
    ['the newest date', [documentOf('b', 1), documentOf('a', 2)], 'a'],
    ['any date before none', [documentOf('b'), documentOf('a', -5)], 'a'],
    ['of equal dates the greater id', [documentOf('b', 1), documentOf('a', 1)], 'b'],
    ['of no dates the greater id', [documentOf('a'), documentOf('b'), documentOf('B')], 'b'],
    [
      'a possible date before one that no clock can show',
      [documentOf('b', 11), documentOf('a', 3)],
      'a',
    ],
    ['a date on the last possible instant', [documentOf('b', 3), documentOf('a', 10)], 'a'],
    ['of impossible dates the greater id', [documentOf('a', 12), documentOf('b', 11)], 'b'],
  ] as const) {
    it(`counts ${what}, whatever the order`, () => {
      for (const order of [documents, [...documents].reverse()]) {
        const split = byAccount(order, 'newest', LATEST);
        expect(idsOf(split.counting)).toEqual([counting]);
        expect(split.older.length).toBe(documents.length - 1);
      }
    });
  }

  it('counts all accounts where that is asked for', () => {
    const split = byAccount([documentOf('a', 1), documentOf('b', 2)], 'all', LATEST);
    expect([idsOf(split.counting), split.older]).toEqual([['a', 'b'], []]);
  });

  describe('of conflicting revisions', () => {
    const winner = documentOf('a', 1);
    const newer = { ...documentOf('a', 5), revision: '3-b' };
    const other = documentOf('b', 3);

    it('counts the newest, whichever is CouchDB’s winner, and names the others', () => {
      for (const documents of [
        [winner, newer, other],
        [other, newer, winner],
      ]) {
        const split = byAccount(documents, 'newest', LATEST);
        expect(split).toEqual({ counting: [newer], older: [other], otherRevisions: [winner] });
      }
    });

    it('counts one of each document where all accounts count', () => {
      const split = byAccount([winner, newer, other], 'all', LATEST);
      expect(split).toEqual({ counting: [newer, other], older: [], otherRevisions: [winner] });
    });

    it('counts the winner where the dates are alike', () => {
      const alike = { ...documentOf('a', 1), revision: '9-z' };
      for (const documents of [
        [alike, winner],
        [winner, alike],
      ]) {
        expect(byAccount(documents, 'newest', LATEST).counting).toEqual([winner]);
      }
    });

    it('counts the greater revision of two that are no winner', () => {
      const [lesser, greater] = ['3-a', '3-b'].map((revision) => ({ ...winner, revision }));
      if (lesser === undefined || greater === undefined) throw new Error('no revisions');
      for (const documents of [
        [lesser, greater],
        [greater, lesser],
      ]) {
        expect(byAccount(documents, 'newest', LATEST).counting).toEqual([greater]);
      }
    });
  });
});
