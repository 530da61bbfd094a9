import { rowsOfSet, withRows } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { CheckedRow, Finding, FindingKind } from './finding.ts';

/** A row that was left out of the file for what was found about it. */
export interface LeftOutRow extends CheckedRow {
  readonly reason: FindingKind;
}

/** A file without some of its rows, and those rows. */
export interface WithoutRows {
  /** Undefined where no row is left: then there is no file. */
  readonly dataValueSet: DataValueSet | undefined;
  /** In the order of the file, each once, with the first of the kinds that was found. */
  readonly leftOut: readonly LeftOutRow[];
}

/**
 * Leaves out every row about which a finding of these kinds was made. Findings about the whole file
 * have no row and leave nothing out.
 *
 * @param findings those that `checkRows` made of this very dataValueSet
 */
export function leaveOut(
  dataValueSet: DataValueSet,
  findings: readonly Finding[],
  kinds: readonly FindingKind[],
): WithoutRows {
  const reasons = new Map<number, LeftOutRow>();
  for (const { row, kind } of findings) {
    if (row === undefined || !kinds.includes(kind) || reasons.has(row.index)) continue;
    reasons.set(row.index, { ...row, reason: kind });
  }
  const rows = rowsOfSet(dataValueSet).filter((_, index) => !reasons.has(index));
  return {
    dataValueSet: reasons.size === 0 ? dataValueSet : withRows(dataValueSet, rows),
    leftOut: [...reasons.values()].sort((a, b) => a.index - b.index),
  };
}
