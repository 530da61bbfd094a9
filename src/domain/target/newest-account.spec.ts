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

const idsOf = (documents: readonly TargetDocument[]): string[] =>
  documents.map(({ id }) => id).sort();

describe('byAccount', () => {
  for (const [what, documents, counting] of [
    ['the newest date', [documentOf('b', 1), documentOf('a', 2)], 'a'],
    ['any date before none', [documentOf('b'), documentOf('a', -5)], 'a'],
    ['of equal dates the greater id', [documentOf('b', 1), documentOf('a', 1)], 'b'],
    ['of no dates the greater id', [documentOf('a'), documentOf('b'), documentOf('B')], 'b'],
  ] as const) {
    it(`counts ${what}, whatever the order`, () => {
      for (const order of [documents, [...documents].reverse()]) {
        const split = byAccount(order, 'newest');
        expect(idsOf(split.counting)).toEqual([counting]);
        expect(split.older.length).toBe(documents.length - 1);
      }
    });
  }

  it('counts all accounts where that is asked for', () => {
    const split = byAccount([documentOf('a', 1), documentOf('b', 2)], 'all');
    expect([idsOf(split.counting), split.older]).toEqual([['a', 'b'], []]);
  });
});
