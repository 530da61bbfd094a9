import type { CountedDocument } from '../../aggregate/contribution.ts';
import { tagOfMonth } from '../../period/period.ts';
import { countedByOwner } from './suspect-context.ts';

const counted = (owner: string, id: string): CountedDocument => ({
  document: {
    kind: 'target',
    id,
    tag: tagOfMonth(2026, 2),
    owner,
    updatedDate: 0,
    targets: { ids: [], numbers: [] },
  },
  orgUnits: [],
});

describe('counted documents by owner', () => {
  it('are together where several accounts of one CHW count', () => {
    const [a, b, c] = [counted('chw', 'a'), counted('other', 'b'), counted('chw', 'c')];
    expect([...countedByOwner([a, b, c])]).toEqual([
      ['chw', [a, c]],
      ['other', [b]],
    ]);
  });
});
