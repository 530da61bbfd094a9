import { ownersInId, tagOfId, type ContactId, type Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import {
  changesSince,
  stateOf,
  type DatabaseState,
  type UpdateSequence,
} from '../connection/read-changes.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import { emptyCache, type ExportCacheStore, type ExportCache } from './export-cache.ts';

/** More changes than these are not read: some 4 MB, and longer than asking anew for one org unit. */
const MOST_CHANGES = 20_000;

/** How many changes may be read to save the look-up of one thing that is known. */
const CHANGES_WORTH_A_LOOK_UP = 5;

/**
 * What is remembered of a database, without all that changed since: moved, deleted and new documents
 * are seen as if nothing had been remembered. Undefined where the database does not tell its state;
 * an export then does without.
 */
export async function refreshCache(
  database: Database,
  cacheStore: ExportCacheStore,
  options: ReadOptions,
): Promise<ExportCache | undefined> {
  const kept = await cacheStore.load();
  const told = await toResult(() =>
    Promise.all([stateOf(database, options), kept && changesOf(database, kept, options)]),
  );
  if (!told.ok) return undefined;
  const [state, changes] = told.value;
  const isUsable = kept !== undefined && changes !== undefined && isSameOrLater(state, kept);
  // Which types are contacts stands in the settings.
  if (!isUsable || changes.ids.includes('settings')) return emptyCache(state);
  return { ...without(kept, changes.ids), sequence: changes.sequence, changed: changes.ids };
}

const changesOf = (
  database: Database,
  { sequence, lineages, withoutDocuments }: ExportCache,
  options: ReadOptions,
): ReturnType<typeof changesSince> => {
  const known = [...withoutDocuments.values()].reduce((sum, { size }) => sum + size, lineages.size);
  const limit = Math.min(MOST_CHANGES, CHANGES_WORTH_A_LOOK_UP * known);
  return changesSince(database, sequence, { ...options, limit });
};

/**
 * Whether a state is one of the same database, and not of an older copy that was put in its place. Of
 * CouchDB's sequences, `<number>-<opaque>`, the number counts the changes of all shards.
 *
 * @example
 * isSameOrLater({ identity: 'db', sequence: '5-abc' }, { identity: 'db', sequence: '7-def' }) // => false
 */
export function isSameOrLater(state: DatabaseState, kept: DatabaseState): boolean {
  const [now, before] = [changesIn(state.sequence), changesIn(kept.sequence)];
  return (
    state.identity === kept.identity &&
    typeof state.sequence === typeof kept.sequence &&
    now !== undefined &&
    before !== undefined &&
    now >= before
  );
}

function changesIn(sequence: UpdateSequence): number | undefined {
  if (typeof sequence === 'number') return sequence;
  const number = /^(\d+)(-|$)/.exec(sequence)?.[1];
  return number === undefined ? undefined : Number(number);
}

function without(kept: ExportCache, ids: readonly string[]): ExportCache {
  const withoutDocuments = new Map<Tag, Set<ContactId>>(
    [...kept.withoutDocuments].map(([tag, contacts]) => [tag, new Set(contacts)]),
  );
  for (const id of ids) {
    kept.lineages.remove(id);
    const tag = tagOfId(id);
    const contacts = tag === undefined ? undefined : withoutDocuments.get(tag);
    if (contacts !== undefined) ownersInId(id).forEach((owner) => contacts.delete(owner));
  }
  return { ...kept, withoutDocuments };
}
