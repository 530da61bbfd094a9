import {
  idRangesOfTagsBefore,
  idRangesOfTagsFrom,
  idUpToTag,
  offeredPeriods,
  tagOfDate,
  tagOfId,
  type CalendarDate,
  type DatabaseError,
  type IdRange,
  type MonthStartDate,
  type OfferedPeriod,
  type Result,
  type Tag,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { forEachConcurrently } from '../connection/for-each-concurrently.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import { greatestIdUpTo } from '../connection/whole-range.ts';

/** How periods are found. */
export interface ReadPeriodsOptions extends ReadOptions {
  /**
   * Told what is offered so far, as soon as the last completed period is sure and after each further
   * find. What follows is older, running or later: the last completed one is never another.
   */
  readonly onPeriods?: (soFar: readonly OfferedPeriod[]) => void;
}

/**
 * Finds the periods that have target documents, by skipping from tag to tag: as many small requests
 * as there are months, however many documents they hold. The completed ones of all scripts are looked
 * for first, beside one another, so that the last completed period is known after one round trip; the
 * running and later ones follow. All at once would take the six connections that a browser has for a
 * host: on a database that is silent not even another page could then be opened.
 */
export const readPeriods = (
  database: Database,
  {
    today,
    monthStartDate,
  }: { readonly today: CalendarDate; readonly monthStartDate: MonthStartDate },
  { onPeriods, ...options }: ReadPeriodsOptions = {},
): Promise<Result<readonly OfferedPeriod[], DatabaseError>> =>
  toResult(async () => {
    const running = tagOfDate(today, monthStartDate);
    const tags = new Set<Tag>();
    const offered = () => offeredPeriods([...tags], today, monthStartDate);
    /** The ranges whose newest completed tag is not known yet. */
    const unsure = new Set(idRangesOfTagsBefore(running));
    const tell = (): void => {
      const isSure = unsure.size === 0 && offered().some(({ standing }) => standing === 'finished');
      if (isSure) onPeriods?.(offered());
    };

    // Where one walk fails, the others ask nothing more.
    const others = new AbortController();
    const signals = options.signal === undefined ? [] : [options.signal];
    const signal = AbortSignal.any([...signals, others.signal]);
    const walk = async (range: IdRange): Promise<void> => {
      for await (const tag of tagsOfRange(database, range, { ...options, signal })) {
        tags.add(tag);
        unsure.delete(range);
        tell();
      }
      if (unsure.delete(range)) tell();
    };
    try {
      await forEachConcurrently([...unsure, ...idRangesOfTagsFrom(running)], walk);
    } finally {
      others.abort();
    }
    return offered();
  });

/** The tags of a range, newest first. */
async function* tagsOfRange(
  database: Database,
  range: IdRange,
  options: ReadOptions,
): AsyncGenerator<Tag> {
  let from: { readonly id: string; readonly isIncluded: boolean } = {
    id: range.end,
    isIncluded: true,
  };
  for (;;) {
    const { id: start, isIncluded } = from;
    const id = await greatestIdUpTo(database, start, isIncluded, options);
    if (id === undefined || id < range.start) return;
    const tag = tagOfId(id);
    if (tag !== undefined) yield tag;
    const upToTag = idUpToTag(id);
    from = upToTag === undefined ? { id, isIncluded: false } : { id: upToTag, isIncluded: true };
  }
}
