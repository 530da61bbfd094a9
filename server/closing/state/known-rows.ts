import { type RowWithContributions, textOfRow } from '../../../src/domain/index.ts';
import type { MonthKey, RunRecord } from './run-record.ts';

/** What former runs know of a month in a DHIS2, by row. */
export interface KnownRows {
  /** The last that DHIS2 accepted of each row. */
  readonly accepted: ReadonlyMap<string, RowWithContributions>;
  /** All values that a run has ever sent of a row, accepted or not: where DHIS2 holds one, it is ours. */
  readonly ours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Adds up what runs did with a month, the oldest first. */
export function knownRows(
  runs: readonly RunRecord[],
  { dhis2, dataSet, period }: MonthKey,
): KnownRows {
  const accepted = new Map<string, RowWithContributions>();
  const ours = new Map<string, Set<string>>();
  const months = runs
    .flatMap((run) => run.months)
    .filter((one) => one.dhis2 === dhis2 && one.dataSet === dataSet && one.period === period);
  for (const month of months) {
    for (const row of [...month.sending, ...month.accepted]) {
      const text = textOfRow(row);
      const values = ours.get(text);
      if (values === undefined) ours.set(text, new Set([row.value]));
      else values.add(row.value);
    }
    for (const row of month.accepted) accepted.set(textOfRow(row), row);
  }
  return { accepted, ours };
}
