import {
  asInFile,
  type DataValueSet,
  laterExportOf,
  type LaterExport,
  type ReviewedExport,
  type RowWithContributions,
} from '../../src/domain/index.ts';

/** A file as it leaves, to be held against a former one of the same choice. */
export const fileAsExport = (
  { plan, counted }: ReviewedExport,
  dataValueSet: DataValueSet | undefined,
): LaterExport => asInFile(laterExportOf(plan, counted), dataValueSet);

/** The rows of a file as it leaves, each with what it is made of. */
export const fileRows = (
  reviewed: ReviewedExport,
  dataValueSet: DataValueSet | undefined,
): readonly RowWithContributions[] => fileAsExport(reviewed, dataValueSet).rows;
