import { revisionsOf } from './conflicting-revisions.ts';

const leaf = (_rev: string): object => ({ _id: 'a', _rev });

describe('revisionsOf', () => {
  for (const [what, winner, other] of [
    ['more changes', '10-a', '9-b'],
    ['of equal changes the greater revision', '3-b', '3-a'],
  ] as const) {
    it(`lets the one with ${what} win, whatever the order`, () => {
      for (const documents of [
        [leaf(winner), leaf(other)],
        [leaf(other), leaf(winner)],
      ]) {
        expect(revisionsOf(documents)).toEqual({
          winners: [leaf(winner)],
          others: [{ document: leaf(other), revision: other }],
        });
      }
    });
  }

  it('takes the last of documents without revisions, and what has no id', () => {
    const documents = [{ _id: 'a', n: 1 }, { _id: 'a', n: 2 }, {}];
    expect(revisionsOf(documents)).toEqual({ winners: [{ _id: 'a', n: 2 }, {}], others: [] });
  });

  it('takes the last where one alone has a revision', () => {
    const bare = { _id: 'a', n: 1 };
    const others = [{ document: leaf('9-a'), revision: '9-a' }];
    expect(revisionsOf([leaf('9-a'), bare])).toEqual({ winners: [bare], others });
    expect(revisionsOf([bare, leaf('9-a')])).toEqual({ winners: [leaf('9-a')], others: [] });
  });

  it('takes nothing for a document that is none, though it spells the id of one', () => {
    const winners = [{ _id: 'a' }];
    expect(revisionsOf([{ _id: 'a' }, 'a', null, ['a']])).toEqual({ winners, others: [] });
  });
});
