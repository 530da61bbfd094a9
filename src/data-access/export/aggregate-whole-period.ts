import { createTally, type ContactId, type Counted } from '../../domain/index.ts';
import { prefetch } from '../connection/prefetch.ts';
import {
  groupByOwner,
  ScatteredOwnersError,
  type OwnedDocuments,
} from '../target-documents/group-by-owner.ts';
import { targetDocumentsOf } from '../target-documents/read-target-documents.ts';
import { addOwnersFromCache, addOwnersByLookup } from './add-owners.ts';
import type { ExportProgress } from './export-progress.ts';
import { resolveOwnerNames } from './owner-names.ts';
import type { ReadContext } from './read-context.ts';
import { STRATEGY_THRESHOLDS } from './read-plan.ts';
import { reportPlan } from './report-plan.ts';

/**
 * Counts all target documents of the period while their pages arrive, owner by owner. Where the
 * documents of an owner come apart, which ids written by phones never do, the period is read again
 * with these owners held back to the end.
 */
export async function aggregateWholePeriod(source: ReadContext): Promise<Counted> {
  await reportPlan(source);
  const held = new Set<ContactId>();
  for (;;) {
    try {
      return await countOnce(source, held);
    } catch (failure) {
      if (!(failure instanceof ScatteredOwnersError)) throw failure;
      failure.owners.forEach((owner) => held.add(owner));
    }
  }
}

async function countOnce(source: ReadContext, held: ReadonlySet<ContactId>): Promise<Counted> {
  const { database, plan, tag, hasViews, context } = source;
  const { ownersAtOnce } = context.limits ?? STRATEGY_THRESHOLDS;
  const tally = createTally(plan.counting);
  let unknown: OwnedDocuments[] = [];
  const total = totalOf(source);
  let done = 0;
  const tell = (): void => {
    context.onProgress?.({ step: 'target-documents', done, ...total });
  };
  tell();
  const pages = prefetch(targetDocumentsOf(database, tag, hasViews, context));
  for await (const page of groupByOwner(pages, held)) {
    // Of what was asked ahead nothing is counted after a cancel.
    context.signal?.throwIfAborted();
    for (const owned of page) {
      if (!addOwnersFromCache(owned, tally, source)) unknown.push(owned);
      done += owned.documents.length;
    }
    if (unknown.length >= ownersAtOnce) {
      await addOwnersByLookup(unknown, tally, source);
      unknown = [];
    }
    tell();
  }
  await addOwnersByLookup(unknown, tally, source);
  return resolveOwnerNames(tally.counted(), source);
}

/** Exact from the product's view, else as many as there were owners, as far as that is known. */
function totalOf({ documents, cache }: ReadContext): Pick<ExportProgress, 'total' | 'isEstimate'> {
  if (documents !== undefined) return { total: documents };
  const owners = cache.lineages.size;
  return owners === 0 ? {} : { total: owners, isEstimate: true };
}
