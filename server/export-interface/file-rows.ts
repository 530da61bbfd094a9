import {
  type DataValueSet,
  laterExportOf,
  type LaterExport,
  type ReviewedExport,
  type RowWithContributions,
  rowsOfSet,
  textOfRow,
} from '../../src/domain/index.ts';

/** The rows of a file as it leaves, each with what it is made of. */
export const fileRows = (
  { plan, counted }: ReviewedExport,
  dataValueSet: DataValueSet | undefined,
): readonly RowWithContributions[] => {
  const inFile = new Map(
    (dataValueSet === undefined ? [] : rowsOfSet(dataValueSet)).map((row) => [textOfRow(row), row]),
  );
  // A check may have left rows out, or have written yes for a sum.
  return laterExportOf(plan, counted).rows.flatMap((row) => {
    const written = inFile.get(textOfRow(row));
    return written === undefined ? [] : [{ ...row, value: written.value }];
  });
};

/** A file as it leaves, to be held against a former one of the same choice. */
export const fileAsExport = (
  reviewed: ReviewedExport,
  dataValueSet: DataValueSet | undefined,
): LaterExport => ({
  ...laterExportOf(reviewed.plan, reviewed.counted),
  rows: fileRows(reviewed, dataValueSet),
});
