import type { ValueKind } from '../settings/data-value-mapping.ts';
import type { TargetList } from '../target/target-document.ts';
import { isCountable, neededNumbers } from '../target/target-numbers.ts';
import type { RowKey } from './row-key.ts';
import type { SumTable } from './sum-table.ts';

/** Adds the mapped targets of counted documents to the sums of org units. */
export interface TargetCount {
  /**
   * Adds the targets of one document.
   *
   * @param lines the org units' lines of the table
   * @returns the ids of the targets with a number that cannot be counted, each once
   */
  add(targets: TargetList, lines: readonly number[]): readonly string[];
}

/** One row key that a target of a list feeds. */
interface Feed {
  readonly target: string;
  /** The cell of a line. */
  readonly key: number;
  /** Where the number that is summed stands in the list. */
  readonly sum: number;
  /** Where the number stands that a percentage is out of; -1 for plain sums. */
  readonly outOf: number;
}

/** What a list of targets feeds. */
interface Feeds {
  readonly ids: readonly string[];
  /** Those of one target follow one another. */
  readonly feeds: readonly Feed[];
  /** Mapped ids that stand twice in the list: none of their numbers counts. */
  readonly twice: readonly string[];
}

/**
 * Counts targets for these row keys. What a list of ids feeds is worked out once for all documents
 * that follow with the same ids, since this is the innermost loop of a nation's two million targets.
 */
export function openTargetCount(keys: readonly RowKey[], table: SumTable): TargetCount {
  const keysOfTargets = keysByTarget(keys);
  let last: Feeds = { ids: NONE, feeds: [], twice: NONE };

  return {
    add({ ids, numbers }, lines) {
      if (!isSame(last.ids, ids)) last = feedsOf(ids, keysOfTargets);
      const { feeds, twice } = last;
      for (const line of lines) addFeeds(feeds, numbers, line, table);
      const bad = badTargets(feeds, numbers);
      return twice.length === 0 ? bad : [...twice, ...bad];
    },
  };
}

const NONE: readonly string[] = [];

function addFeeds(
  feeds: readonly Feed[],
  numbers: readonly unknown[],
  line: number,
  { width, sums, outOf: totals, reported }: SumTable,
): void {
  const first = line * width;
  for (const feed of feeds) {
    const cell = first + feed.key;
    const sum = numbers[feed.sum];
    if (!isCountable(sum)) continue;
    if (feed.outOf >= 0) {
      const total = numbers[feed.outOf];
      if (!isCountable(total)) continue;
      totals[cell] = (totals[cell] ?? 0) + total;
    }
    // `0 + -0` is 0: a negative zero never reaches the file.
    sums[cell] = (sums[cell] ?? 0) + sum;
    reported[cell] = 1;
  }
}

/** The targets of which not all numbers that are mapped can be counted, each once. */
function badTargets(feeds: readonly Feed[], numbers: readonly unknown[]): readonly string[] {
  let bad: string[] | undefined;
  for (const { target, sum, outOf } of feeds) {
    const isGood = isCountable(numbers[sum]) && (outOf < 0 || isCountable(numbers[outOf]));
    if (!isGood && bad?.at(-1) !== target) (bad ??= []).push(target);
  }
  return bad ?? NONE;
}

/** The row keys that a target feeds, by their place in the plan. */
type KeysOfTarget = readonly { readonly key: number; readonly value: ValueKind }[];

function feedsOf(ids: readonly string[], keysOfTargets: ReadonlyMap<string, KeysOfTarget>): Feeds {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  ids.forEach((id, index) => {
    if (!keysOfTargets.has(id)) return;
    if (places.has(id)) twice.add(id);
    places.set(id, index);
  });
  const feeds = [...places]
    .filter(([target]) => !twice.has(target))
    .flatMap(([target, index]) =>
      (keysOfTargets.get(target) ?? []).map(({ key, value }) => {
        const { sum, outOf } = neededNumbers(value);
        const pass = 2 * index;
        return { target, key, sum: pass + sum, outOf: outOf === undefined ? -1 : pass + outOf };
      }),
    );
  return { ids, feeds, twice: [...twice] };
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
