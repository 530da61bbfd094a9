import { fieldOf, tagOfId, type Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { changesSince, type DatabaseState } from '../connection/read-changes.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { isSameOrLater } from '../lineage-cache/refresh-cache.ts';
import type { CachedMonth, CachedMonths } from './month-cache.ts';

/** More changes than these are not read: some 0.4 MB, and longer than counting a few months anew. */
const MOST_CHANGES = 2000;

/** Of so many changed documents it is looked up what they are. */
const MOST_LOOK_UPS = 200;

/** A phone writes them by the hundred, and no rule reads one. */
const TASK = 'task~';

/**
 * The type of a document that a form made. Source:
 * https://docs.communityhealthtoolkit.org/technical-overview/data/db-schema/
 */
const REPORT = 'data_record';

/**
 * The months of which nothing has changed since they were counted: none of their target documents, and
 * of all others nothing but reports and tasks. A contact or a setting may change every month.
 *
 * @param state as of which the period itself was counted
 */
export async function unchangedMonths(
  database: Database,
  cached: CachedMonths,
  state: DatabaseState,
  options: ReadOptions,
): Promise<readonly CachedMonth[]> {
  if (!isSameOrLater(state, cached)) return [];
  const changes = await changesSince(database, cached.sequence, {
    ...options,
    limit: MOST_CHANGES,
  });
  if (changes === undefined) return [];
  const changed = new Set<Tag>();
  const others: string[] = [];
  for (const id of new Set(changes.ids)) {
    const tag = tagOfId(id);
    if (tag !== undefined) changed.add(tag);
    else if (!id.startsWith(TASK)) others.push(id);
  }
  if (!(await areReports(database, others, options))) return [];
  return cached.months.filter(({ tag }) => !changed.has(tag));
}

/** Whether all of these are reports, which no rule reads. What is deleted does not tell what it was. */
async function areReports(
  database: Database,
  ids: readonly string[],
  options: ReadOptions,
): Promise<boolean> {
  if (ids.length > MOST_LOOK_UPS || ids.some(decidesHowIsCounted)) return false;
  let reports = 0;
  for await (const documents of documentsByIds(database, ids, options)) {
    reports += documents.filter(({ document }) => fieldOf(document, 'type') === REPORT).length;
  }
  return reports === ids.length;
}

const decidesHowIsCounted = (id: string): boolean =>
  id === 'settings' || id.startsWith('_design/') || id.startsWith('target~');
