import { isSmallPeriod } from '../target-documents/target-documents-by-ids.ts';
import type { ReadContext } from './read-context.ts';
import { planReads, STRATEGY_THRESHOLDS, type ReadEstimate } from './read-plan.ts';

/**
 * Tells whoever listens what the whole count costs, by the month that is read next: all months of a
 * period are taken to be alike. Without a listener nothing is asked. Whoever finds it too much aborts
 * the signal, and nothing more is read.
 *
 * @param chosen what is known of the chosen org units; absent where the month is read whole
 */
export async function reportPlan(
  source: ReadContext,
  chosen?: Required<ReadEstimate>['chosen'],
): Promise<void> {
  const { plan, hasViews, cache, context } = source;
  if (context.onPlan === undefined) return;
  const documents = documentsExpected(source) ?? (chosen ? undefined : await smallPeriodOf(source));
  if (documents === undefined) context.onPlan(undefined);
  else {
    const unknownOwners = Math.max(0, documents - cache.lineages.size);
    const estimate = { documents, unknownOwners, hasViews, ...(chosen && { chosen }) };
    const { strategy, requests, milliseconds } = planReads(estimate, context.limits);
    const months = plan.tags.length;
    context.onPlan({
      strategy,
      requests: requests * months,
      milliseconds: milliseconds * months,
    });
  }
  context.signal?.throwIfAborted();
}

/**
 * How many documents a month is known to have, or taken to have: as many as owners were seen before.
 * Undefined where only reading them would tell.
 */
export function documentsExpected({
  documents,
  cache,
}: Pick<ReadContext, 'documents' | 'cache'>): number | undefined {
  const owners = cache.lineages.size;
  return documents ?? (owners > 0 ? owners : undefined);
}

/** The most that a month has which is read on one page; undefined where it has more. */
async function smallPeriodOf({ database, tag, context }: ReadContext): Promise<number | undefined> {
  const { smallPeriod } = context.limits ?? STRATEGY_THRESHOLDS;
  return (await isSmallPeriod(database, tag, smallPeriod, context)) ? smallPeriod : undefined;
}
