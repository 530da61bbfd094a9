import type { ImportConflict, ImportStatus, ImportSummary } from '../../domain/index.ts';

/** The summary of a part, and for each of its rows the index in the whole file. */
export interface PartSummary {
  readonly summary: ImportSummary;
  readonly rowIndexes: readonly number[];
}

const WORST: readonly ImportStatus[] = ['ERROR', 'WARNING', 'SUCCESS'];

/** Makes one summary of those of all parts, its indexes those of the whole file. */
export function mergeSummaries(parts: readonly PartSummary[]): ImportSummary {
  const summaries = parts.map(({ summary }) => summary);
  const sum = (count: keyof ImportSummary['counts']): number =>
    summaries.reduce((total, { counts }) => total + counts[count], 0);
  const complete = summaries.find(({ dataSetComplete }) => dataSetComplete !== undefined);
  const description = summaries.findLast((summary) => summary.description !== undefined);
  return {
    status: WORST.find((status) => summaries.some((one) => one.status === status)) ?? 'SUCCESS',
    counts: {
      imported: sum('imported'),
      updated: sum('updated'),
      ignored: sum('ignored'),
      deleted: sum('deleted'),
    },
    conflicts: parts.flatMap((part) => part.summary.conflicts.map((one) => placed(one, part))),
    rejectedIndexes: parts.flatMap((part) => inWhole(part.summary.rejectedIndexes, part)),
    ...(complete?.dataSetComplete === undefined
      ? {}
      : { dataSetComplete: complete.dataSetComplete }),
    ...(description?.description === undefined ? {} : { description: description.description }),
  };
}

const inWhole = (indexes: readonly number[], { rowIndexes }: PartSummary): readonly number[] =>
  indexes.flatMap((index) => rowIndexes[index] ?? []);

/** What is said of a whole part is said of its rows, and of no others. */
const placed = (
  { indexInWords, ...conflict }: ImportConflict,
  part: PartSummary,
): ImportConflict => ({
  ...conflict,
  ...indexInWhole(indexInWords, part),
  indexes:
    conflict.isWholeFile && conflict.indexes.length === 0
      ? part.rowIndexes
      : inWhole(conflict.indexes, part),
});

function indexInWhole(
  index: number | undefined,
  { rowIndexes }: PartSummary,
): Pick<ImportConflict, 'indexInWords'> {
  const indexInWords = index === undefined ? undefined : rowIndexes[index];
  return indexInWords === undefined ? {} : { indexInWords };
}
