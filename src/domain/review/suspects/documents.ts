import { endOfUtcDay, utcDayOf } from '../../period/utc-day.ts';
import { hasImpossibleDate } from '../../target/newest-account.ts';
import type { CountedDocument } from '../../aggregate/contribution.ts';
import type { Suspect } from './suspect.ts';
import { nameOf, type SuspectContext } from './suspect-context.ts';

/** Targets in counted documents that no definition has, with the number of documents. */
export function unknownTargets({ counted, targets }: SuspectContext): readonly Suspect[] {
  const defined = new Set(targets.map(({ id }) => id));
  const documents = new Map<string, number>();
  for (const { document } of counted) {
    const unknown = document.targets.ids.filter((id) => !defined.has(id));
    for (const id of new Set(unknown)) documents.set(id, (documents.get(id) ?? 0) + 1);
  }
  return [...documents].map(([target, count]) => ({
    kind: 'unknown-target',
    target,
    documents: count,
  }));
}

/** Counted documents without a number for any target of the data set. */
export const withoutNumber = (context: SuspectContext): readonly Suspect[] =>
  context.counted
    .filter((counted) => context.contributionsOf(counted).length === 0)
    .map((counted) => ({ kind: 'no-number', ...aboutOf(counted, context) }));

/** Counted documents of nothing but zeros that were last changed after the period's end. */
export function zerosAfterThePeriod(context: SuspectContext): readonly Suspect[] {
  const end = endOfUtcDay(context.interval.end);
  return context.counted.flatMap((counted): readonly Suspect[] => {
    const { updatedDate, targets } = counted.document;
    const isDated =
      updatedDate !== undefined && !hasImpossibleDate(counted.document, context.plan.latestDate);
    const numbers = targets.numbers.filter((number) => typeof number === 'number');
    const isZero = numbers.length > 0 && numbers.every((number) => number === 0);
    if (!isDated || updatedDate < end || !isZero) return [];
    const changed = utcDayOf(updatedDate);
    return [{ kind: 'zeros-after-the-period', ...aboutOf(counted, context), changed }];
  });
}

const aboutOf = (
  { document: { id, owner } }: CountedDocument,
  context: SuspectContext,
): { readonly document: string; readonly owner: string; readonly ownerName: string } => ({
  document: id,
  owner,
  ownerName: nameOf(context, owner),
});
