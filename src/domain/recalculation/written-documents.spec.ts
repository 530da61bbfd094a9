import { conflictingRevision, decodeTargetDocument } from '../target/target-document.ts';
import { writtenDocuments } from './written-documents.ts';

const documentOf = (tag: string, user: string, updated_date: number, owner: unknown = 'chw') =>
  [
    decodeTargetDocument({
      _id: `target~${tag}~chw~${user}`,
      type: 'target',
      owner,
      updated_date,
      targets: [],
    }),
  ].flatMap((document) => document ?? []);

describe('The documents that phones wrote', () => {
  it('are each phone’s only one, also without a date', () => {
    const undated = documentOf('2026-02', 'a', undefined as never);
    expect([...writtenDocuments(undated, '2026-03-05').values()]).toEqual(undated as never);
  });

  it('are one for each phone, of conflicting revisions the newest, in whatever digits', () => {
    const [winner, other] = [...documentOf('2026-02', 'a', 1), ...documentOf('2026-02', 'a', 5)];
    if (winner === undefined || other === undefined) throw new Error('no documents');
    const written = writtenDocuments(
      [
        winner,
        conflictingRevision(other, '2-b'),
        ...documentOf('२०२६-०२', 'b', 3),
        ...documentOf('2026-02', 'c', 3, 'somebody else'),
      ],
      '2026-03-05',
    );
    expect([...written].map(([phone, { updatedDate }]) => [phone, updatedDate])).toEqual([
      ['chw~a', 5],
      ['chw~b', 3],
    ]);
  });
});
