import type { ValueKind } from '../settings/data-value-mapping.ts';
import type { TargetDocument } from '../target/target-document.ts';
import { numbersOf, targetsById } from '../target/target-numbers.ts';
import type { OrgUnitSums } from './org-unit-sums.ts';
import type { RowKey } from './row-key.ts';

/** The row keys, by their place in the plan, that one target feeds. */
export type Feeds = ReadonlyMap<string, readonly { key: number; value: ValueKind }[]>;

/** Which keys each target feeds. */
export function feedsByTarget(keys: readonly RowKey[]): Feeds {
  const feeds = new Map<string, { key: number; value: ValueKind }[]>();
  keys.forEach(({ targets }, key) => {
    targets.forEach(({ id, value }) => {
      feeds.set(id, [...(feeds.get(id) ?? []), { key, value }]);
    });
  });
  return feeds;
}

/**
 * Adds the mapped targets of a counted document to the sums of its org units.
 *
 * @returns the ids of the targets with a number that cannot be counted, each once
 */
export function countTargets(
  document: TargetDocument,
  feeds: Feeds,
  sums: readonly OrgUnitSums[],
): ReadonlySet<string> {
  const { once, repeated } = targetsById(document);
  const bad = new Set([...repeated].filter((id) => feeds.has(id)));
  for (const [id, target] of once) {
    for (const { key, value } of feeds.get(id) ?? []) {
      const numbers = numbersOf(target, value);
      if (numbers === undefined) bad.add(id);
      else sums.forEach((orgUnit) => orgUnit.add(key, numbers));
    }
  }
  return bad;
}
