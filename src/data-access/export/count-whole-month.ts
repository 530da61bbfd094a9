import { openTally, type ContactId, type Counted } from '../../domain/index.ts';
import { prefetch } from '../connection/prefetch.ts';
import {
  byOwnerWhileRead,
  DocumentsApart,
  type OwnedDocuments,
} from '../target-documents/by-owner.ts';
import { targetDocumentsOf } from '../target-documents/read-target-documents.ts';
import { addKnown, addUnknown } from './add-owners.ts';
import type { ExportProgress } from './export-progress.ts';
import { withOwnerNames } from './owner-names.ts';
import type { Source } from './source.ts';
import { LIMITS } from './way-to-read.ts';

/**
 * Counts all target documents of the period while their pages arrive, owner by owner. Where the
 * documents of an owner come apart, which ids written by phones never do, the period is read again
 * with these owners held back to the end.
 */
export async function countWholeMonth(source: Source): Promise<Counted> {
  const held = new Set<ContactId>();
  for (;;) {
    try {
      return await countOnce(source, held);
    } catch (failure) {
      if (!(failure instanceof DocumentsApart)) throw failure;
      failure.owners.forEach((owner) => held.add(owner));
    }
  }
}

async function countOnce(source: Source, held: ReadonlySet<ContactId>): Promise<Counted> {
  const { database, plan, hasViews, context } = source;
  const { ownersAtOnce } = context.limits ?? LIMITS;
  const tally = openTally(plan.counting);
  let unknown: OwnedDocuments[] = [];
  const total = totalOf(source);
  let done = 0;
  const tell = (): void => {
    context.onProgress?.({ step: 'target-documents', done, ...total });
  };
  tell();
  const pages = prefetch(targetDocumentsOf(database, plan.tag, hasViews, context));
  for await (const page of byOwnerWhileRead(pages, held)) {
    // Of what was asked ahead nothing is counted after a cancel.
    context.signal?.throwIfAborted();
    for (const owned of page) {
      if (!addKnown(owned, tally, source)) unknown.push(owned);
      done += owned.documents.length;
    }
    if (unknown.length >= ownersAtOnce) {
      await addUnknown(unknown, tally, source);
      unknown = [];
    }
    tell();
  }
  await addUnknown(unknown, tally, source);
  return withOwnerNames(tally.counted(), source);
}

/** Exact from the product's view, else as many as there were owners, as far as that is known. */
function totalOf({ documents, remembered }: Source): Pick<ExportProgress, 'total' | 'isEstimate'> {
  if (documents !== undefined) return { total: documents };
  const owners = remembered?.lineages.size ?? 0;
  return owners === 0 ? {} : { total: owners, isEstimate: true };
}
