import type { CountedDocument } from '../../aggregate/contribution.ts';
import type { Tag } from '../../period/period.ts';
import { reportedDocuments, type WrittenByPhone } from './reported-documents.ts';

const [OCTOBER, NOVEMBER] = ['2026-10', '2026-11'] as readonly string[] as readonly [Tag, Tag];

const counted = (owner: string, tag = OCTOBER): CountedDocument =>
  ({
    document: { id: `calculated ${owner}`, owner, tag, updatedDate: 7 },
    orgUnits: ['unit'],
  }) as unknown as CountedDocument;
const written = (owner: string, updatedDate?: number, tag = OCTOBER): WrittenByPhone => ({
  id: `written ${owner} ${String(updatedDate)}`,
  owner,
  tag,
  updatedDate,
});

describe('By which documents it is known who reported', () => {
  it('is by those that count, where phones wrote them', () => {
    const all = [counted('a')];
    expect(reportedDocuments(all, undefined)).toBe(all);
  });

  it('is by what phones wrote, where the numbers are calculated', () => {
    const found = reportedDocuments(
      [counted('a'), counted('b'), counted('c'), counted('c', NOVEMBER)],
      [written('a', undefined), written('a', 3), written('a', 2), written('c', 5, NOVEMBER)],
    );
    expect(
      found.map(({ document: { id, tag, updatedDate }, orgUnits }) => [
        id,
        tag,
        updatedDate,
        orgUnits,
      ]),
    ).toEqual([
      ['written a 3', OCTOBER, 3, ['unit']],
      ['written c 5', NOVEMBER, 5, ['unit']],
    ]);
  });
});
