import type { AnyTargetDocument, ContactId, TargetDocument } from '../../domain/index.ts';
import { SeenOwners } from './seen-owners.ts';

/** Target documents that can be counted together. */
export interface OwnedDocuments {
  /** Undefined for malformed documents that name none. */
  readonly owner: ContactId | undefined;
  readonly documents: readonly AnyTargetDocument[];
}

/**
 * Owners whose documents did not come one after another, so that some were counted before others
 * were seen. Their ids are unlike those that phones write.
 */
export class ScatteredOwnersError extends Error {
  override readonly name = 'ScatteredOwnersError';
  readonly owners: ReadonlySet<ContactId>;
  constructor(owners: ReadonlySet<ContactId>) {
    super(`documents apart: ${[...owners].join(', ')}`);
    this.owners = owners;
  }
}

/**
 * Groups documents by owner while they are read, without holding more than the last owner of a page
 * back: of the several accounts of an owner one counts, so they must be seen together. A malformed
 * document is listed whatever else its owner has, so it stands alone.
 *
 * @param held owners whose documents are known to come apart: they are given last
 * @throws {ScatteredOwnersError} at the end, where documents of further owners came apart
 */
export async function* groupByOwner(
  pages: AsyncIterable<readonly AnyTargetDocument[]>,
  held: ReadonlySet<ContactId>,
): AsyncGenerator<readonly OwnedDocuments[]> {
  const given = new SeenOwners();
  const apart = new Set<ContactId>();
  const waiting = new Map<ContactId, TargetDocument[]>();
  let last: { readonly owner: ContactId; readonly documents: TargetDocument[] } | undefined;

  for await (const page of pages) {
    const groups: OwnedDocuments[] = [];
    for (const document of page) {
      if (document.kind === 'malformed') {
        groups.push({ owner: document.owner, documents: [document] });
      } else if (held.size > 0 && held.has(document.owner)) {
        waiting.set(document.owner, [...(waiting.get(document.owner) ?? []), document]);
      } else if (last?.owner === document.owner) {
        last.documents.push(document);
      } else if (given.add(document.owner)) {
        apart.add(document.owner);
      } else {
        if (last !== undefined) groups.push(last);
        last = { owner: document.owner, documents: [document] };
      }
    }
    yield groups;
  }
  if (apart.size > 0) throw new ScatteredOwnersError(apart);
  yield [
    ...(last === undefined ? [] : [last]),
    ...[...waiting].map(([owner, documents]) => ({ owner, documents })),
  ];
}
