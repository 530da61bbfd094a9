import type { CountedDocument } from '../../aggregate/contribution.ts';
import type { Tag } from '../../period/period.ts';
import type { TargetDocument } from '../../target/target-document.ts';

/** A document that a phone wrote, by what tells who reported and when. */
export type WrittenByPhone = Pick<TargetDocument, 'id' | 'owner' | 'tag' | 'updatedDate'>;

/**
 * By which documents it is known who reported: the counted ones, or where these were calculated from reports
 * those that phones wrote, of several of one owner the one changed last.
 *
 * @example
 * reportedDocuments([calculated], []) // => []: the phone has written nothing
 */
export function reportedDocuments(
  counted: readonly CountedDocument[],
  written: readonly WrittenByPhone[] | undefined,
): readonly CountedDocument[] {
  if (written === undefined) return counted;
  const newest = new Map<string, WrittenByPhone>();
  for (const one of written) {
    const before = newest.get(keyOf(one));
    if (before === undefined || dateOf(one) > dateOf(before)) newest.set(keyOf(one), one);
  }
  return counted.flatMap((one) => {
    const found = newest.get(keyOf(one.document));
    if (found === undefined) return [];
    const { id, updatedDate } = found;
    return [{ ...one, document: { ...one.document, id, updatedDate } }];
  });
}

const keyOf = ({ tag, owner }: { readonly tag: Tag; readonly owner: string }): string =>
  `${tag}~${owner}`;

const dateOf = ({ updatedDate }: WrittenByPhone): number => updatedDate ?? -Infinity;
