import type { ValueKind } from '../settings/data-value-mapping.ts';
import type { TargetList } from '../target/target-document.ts';
import { isCountable, neededNumbers } from '../target/target-numbers.ts';
import type { RowKey } from './row-key.ts';

/**
 * From where in a document's list of numbers a row key is fed. The numbers of a list stand in pairs,
 * pass and total of each target:
 *
 * ```text
 * ids      [ births        visits      ]
 * numbers  [ pass  total   pass  total ]
 * at         0     1       2     3
 * ```
 */
export interface TargetColumn {
  readonly target: string;
  /** The place of the key in the plan: its column in the table of sums. */
  readonly keyIndex: number;
  /** Where the number stands that is summed. */
  readonly sumAt: number;
  /** Where the number stands that a percentage is out of; undefined for plain sums. */
  readonly outOfAt: number | undefined;
}

/** What a list of target ids feeds. */
export interface TargetColumns {
  /** Those of one target follow one another. */
  readonly columns: readonly TargetColumn[];
  /** Mapped ids that stand twice in the list: none of their numbers counts. */
  readonly repeated: readonly string[];
}

/**
 * Finds what lists of target ids feed for these row keys. It is worked out once for all documents that
 * follow with the same ids: this is the innermost step of a nation's two million targets.
 */
export function createTargetColumns(keys: readonly RowKey[]): (list: TargetList) => TargetColumns {
  const keysOfTargets = keysByTarget(keys);
  let lastIds: readonly string[] = [];
  let last: TargetColumns = { columns: [], repeated: [] };
  return ({ ids }) => {
    if (!isSame(lastIds, ids)) last = columnsOf(ids, keysOfTargets);
    lastIds = ids;
    return last;
  };
}

/** Whether both numbers that a column needs are countable. */
export const isCounted = ({ sumAt, outOfAt }: TargetColumn, numbers: readonly unknown[]): boolean =>
  isCountable(numbers[sumAt]) && (outOfAt === undefined || isCountable(numbers[outOfAt]));

/** The targets of which a mapped number cannot be counted, each once. */
export function badTargets(
  { columns, repeated }: TargetColumns,
  { numbers }: TargetList,
): readonly string[] {
  let bad: string[] | undefined;
  for (const column of columns) {
    if (isCounted(column, numbers) || bad?.at(-1) === column.target) continue;
    (bad ??= [...repeated]).push(column.target);
  }
  return bad ?? repeated;
}

/** The row keys that a target feeds, by their place in the plan. */
type KeysOfTarget = readonly { readonly keyIndex: number; readonly value: ValueKind }[];

function columnsOf(
  ids: readonly string[],
  keysOfTargets: ReadonlyMap<string, KeysOfTarget>,
): TargetColumns {
  const indexes = new Map<string, number>();
  const repeated = new Set<string>();
  ids.forEach((id, index) => {
    if (!keysOfTargets.has(id)) return;
    if (indexes.has(id)) repeated.add(id);
    indexes.set(id, index);
  });
  const columns = [...indexes]
    .filter(([target]) => !repeated.has(target))
    .flatMap(([target, index]) =>
      (keysOfTargets.get(target) ?? []).map(({ keyIndex, value }) => {
        const { sum, outOf } = neededNumbers(value);
        const passAt = 2 * index;
        const outOfAt = outOf === undefined ? undefined : passAt + outOf;
        return { target, keyIndex, sumAt: passAt + sum, outOfAt };
      }),
    );
  return { columns, repeated: [...repeated] };
}

function keysByTarget(keys: readonly RowKey[]): ReadonlyMap<string, KeysOfTarget> {
  const byTarget = new Map<string, { keyIndex: number; value: ValueKind }[]>();
  keys.forEach(({ targets }, keyIndex) => {
    for (const { id, value } of targets) {
      const ofTarget = byTarget.get(id);
      if (ofTarget === undefined) byTarget.set(id, [{ keyIndex, value }]);
      else ofTarget.push({ keyIndex, value });
    }
  });
  return byTarget;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
