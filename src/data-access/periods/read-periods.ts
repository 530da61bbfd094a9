import {
  idRangesOfAllTags,
  idUpToTag,
  offeredPeriods,
  tagOfId,
  type CalendarDate,
  type DatabaseError,
  type IdRange,
  type OfferedPeriod,
  type Result,
  type Tag,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { ask, reading, type ReadOptions } from '../connection/reading.ts';

/**
 * Finds the periods that have target documents, by skipping from tag to tag: as many small requests
 * as there are months, however many documents they hold.
 */
export const readPeriods = (
  database: Database,
  { today, monthStartDate }: { readonly today: CalendarDate; readonly monthStartDate: number },
  options: ReadOptions = {},
): Promise<Result<readonly OfferedPeriod[], DatabaseError>> =>
  reading(async () => {
    const tags: Tag[] = [];
    for (const range of idRangesOfAllTags()) {
      for await (const tag of tagsOfRange(database, range, options)) tags.push(tag);
    }
    return offeredPeriods(tags, today, monthStartDate);
  });

/** The tags of a range, newest first. */
async function* tagsOfRange(
  database: Database,
  range: IdRange,
  options: ReadOptions,
): AsyncGenerator<Tag> {
  let from: { readonly startkey: string; readonly skip: number } = { startkey: range.end, skip: 0 };
  for (;;) {
    const start = from;
    const { rows } = await ask(
      `_all_docs before ${start.startkey}`,
      () => database.allDocs({ ...start, endkey: range.start, descending: true, limit: 1 }),
      options,
    );
    const id = rows[0]?.id;
    if (id === undefined) return;
    const tag = tagOfId(id);
    if (tag !== undefined) yield tag;
    const upToTag = idUpToTag(id);
    from = upToTag === undefined ? { startkey: id, skip: 1 } : { startkey: upToTag, skip: 0 };
  }
}
