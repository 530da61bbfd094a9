import {
  combineMonths,
  ok,
  type Contact,
  type ContactId,
  type Counted,
  type CountedMonth,
  type DataSetPlan,
  type Result,
  type RuleError,
  type Tag,
} from '../../domain/index.ts';
import type { ExportCache } from '../lineage-cache/export-cache.ts';
import type { Aggregated, Reads } from './aggregate.ts';
import { aggregateMonth } from './aggregate-month.ts';

/** A month to read, with the number of its target documents where it is known. */
export interface MonthToRead {
  readonly tag: Tag;
  readonly documents: number | undefined;
}

/**
 * Counts the months of a period one after another, each by the way that is cheapest for it, and makes
 * one of them. A mapping that comes to light in a later month would have been missing from the earlier
 * ones: these are then counted again with it.
 *
 * @param months those of the plan, oldest first
 */
export async function aggregatePeriod(
  reads: Omit<Reads, 'tag' | 'documents'>,
  plan: DataSetPlan,
  mapped: readonly Contact[],
  months: readonly MonthToRead[],
): Promise<Result<Aggregated, RuleError>> {
  const contacts = new Map(mapped.map((contact) => [contact.id, contact]));
  const lost = new Map<ContactId, Contact>();
  const counted = new Map<Tag, Counted>();
  let { cache } = reads;
  let last: Aggregated | undefined;
  for (;;) {
    const waiting = months.filter(({ tag }) => !counted.has(tag));
    for (const { tag, documents } of waiting) {
      const month = { ...reads, cache, tag, documents };
      const result = await aggregateMonth(month, plan, [...contacts.values()]);
      if (!result.ok) return result;
      const found = result.value.lostMappings.filter(({ id }) => !lost.has(id));
      if (found.length > 0) counted.clear();
      for (const contact of found) {
        contacts.set(contact.id, contact);
        lost.set(contact.id, contact);
      }
      last = { ...result.value, cache: withLost(result.value.cache, lost) };
      cache = last.cache;
      counted.set(tag, last.counted);
    }
    if (counted.size === months.length && last !== undefined) break;
  }
  const inOrder = months.flatMap(({ tag }): readonly CountedMonth[] => {
    const ofMonth = counted.get(tag);
    return ofMonth === undefined ? [] : [{ tag, counted: ofMonth }];
  });
  return ok({
    ...last,
    counted: combineMonths(last.plan.counting, inOrder),
    lostMappings: [...lost.values()],
  });
}

/** A month knows only what it found itself; the next export has to know of all. */
const withLost = (cache: ExportCache, lost: ReadonlyMap<ContactId, Contact>): ExportCache => ({
  ...cache,
  lostMappings: [...new Set([...cache.lostMappings, ...lost.keys()])],
});
