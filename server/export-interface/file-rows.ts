import {
  asInFile,
  type DataValueSet,
  type ExportError,
  type ExportOutcome,
  laterExportOf,
  type LaterExport,
  type Result,
  type ReviewedExport,
  type RowWithContributions,
} from '../../src/domain/index.ts';

/** A file as it leaves, to be held against a former one of the same choice. */
export const fileAsExport = (
  { plan, counted }: ReviewedExport,
  dataValueSet: DataValueSet | undefined,
): LaterExport => asInFile(laterExportOf(plan, counted), dataValueSet);

/**
 * What is held against a former export. One that has nothing to write leaves all of the former rows in
 * DHIS2. One that is refused otherwise is undefined: its rows may well be the former ones.
 */
export function exportToCompare(
  reviewed: ReviewedExport,
  result: Result<ExportOutcome, ExportError>,
): LaterExport | undefined {
  if (result.ok) return fileAsExport(reviewed, result.value.dataValueSet);
  return result.error.code === 'no-rows' ? fileAsExport(reviewed, undefined) : undefined;
}

/** The rows of a file as it leaves, each with what it is made of. */
export const fileRows = (
  reviewed: ReviewedExport,
  dataValueSet: DataValueSet | undefined,
): readonly RowWithContributions[] => fileAsExport(reviewed, dataValueSet).rows;
