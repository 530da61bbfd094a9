import type { ValueKind } from '../settings/data-value-mapping.ts';
import type { TargetList } from '../target/target-document.ts';
import { hasNumbers, outOf, sumOf } from '../target/target-numbers.ts';
import type { OrgUnitSums } from './org-unit-sums.ts';
import type { RowKey } from './row-key.ts';

/** Adds the mapped targets of counted documents to the sums of org units. */
export interface TargetCount {
  /**
   * Adds the targets of one document.
   *
   * @returns the ids of the targets with a number that cannot be counted, each once
   */
  add(targets: TargetList, sums: readonly OrgUnitSums[]): readonly string[];
}

/** A mapped target of a list: where its numbers stand in it, and what they feed. */
interface Feed {
  readonly id: string;
  /** Undefined where the id stands twice in the list: neither of its numbers counts. */
  readonly index: number | undefined;
  readonly keys: KeysOfTarget;
}

/** The row keys that a target feeds, by their place in the plan. */
type KeysOfTarget = readonly { readonly key: number; readonly value: ValueKind }[];

/**
 * Counts targets for these row keys. What a list of ids feeds is worked out once for all documents
 * that follow with the same ids, since this is the innermost loop of a nation's two million targets.
 */
export function openTargetCount(keys: readonly RowKey[]): TargetCount {
  const keysOfTargets = keysByTarget(keys);
  let last: { readonly ids: readonly string[]; readonly feeds: readonly Feed[] } | undefined;

  function feedsOf(ids: readonly string[]): readonly Feed[] {
    if (last === undefined || !isSame(last.ids, ids)) {
      last = { ids, feeds: feedsOfIds(ids, keysOfTargets) };
    }
    return last.feeds;
  }

  return {
    add({ ids, numbers }, sums) {
      let bad: string[] | undefined;
      for (const feed of feedsOf(ids)) {
        if (!addFeed(feed, numbers, sums)) (bad ??= []).push(feed.id);
      }
      return bad ?? NONE;
    },
  };
}

const NONE: readonly string[] = [];

/** @returns whether all numbers that are mapped could be counted */
function addFeed(
  { index, keys }: Feed,
  numbers: readonly unknown[],
  sums: readonly OrgUnitSums[],
): boolean {
  if (index === undefined) return false;
  const pass = numbers[2 * index];
  const total = numbers[2 * index + 1];
  let isGood = true;
  for (const { key, value } of keys) {
    if (hasNumbers(pass, total, value)) {
      const sum = sumOf(pass, total, value);
      for (const orgUnit of sums) orgUnit.add(key, sum, outOf(total, value));
    } else {
      isGood = false;
    }
  }
  return isGood;
}

function feedsOfIds(
  ids: readonly string[],
  keysOfTargets: ReadonlyMap<string, KeysOfTarget>,
): readonly Feed[] {
  const feeds = new Map<string, Feed>();
  ids.forEach((id, index) => {
    const keys = keysOfTargets.get(id);
    if (keys === undefined) return;
    feeds.set(id, { id, index: feeds.has(id) ? undefined : index, keys });
  });
  return [...feeds.values()];
}

function keysByTarget(keys: readonly RowKey[]): ReadonlyMap<string, KeysOfTarget> {
  const byTarget = new Map<string, { key: number; value: ValueKind }[]>();
  keys.forEach(({ targets }, key) => {
    for (const { id, value } of targets) {
      byTarget.set(id, [...(byTarget.get(id) ?? []), { key, value }]);
    }
  });
  return byTarget;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
