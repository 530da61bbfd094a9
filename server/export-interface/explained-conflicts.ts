import {
  type DataValueSet,
  explainConflict,
  type Explanation,
  type ImportSummary,
  rowsOfSet,
} from '../../src/domain/index.ts';

/** A conflict of DHIS2 as a program reads it. */
export interface ExplainedConflict extends Explanation {
  /** DHIS2's own words. */
  readonly message: string;
}

/** Explains each conflict of a summary by the rows that were sent. */
export function explainedConflicts(
  { conflicts }: ImportSummary,
  dataValueSet: DataValueSet,
): readonly ExplainedConflict[] {
  const rows = rowsOfSet(dataValueSet);
  return conflicts.map((conflict) => ({
    message: conflict.message,
    ...explainConflict(conflict, rows, new Map()),
  }));
}
