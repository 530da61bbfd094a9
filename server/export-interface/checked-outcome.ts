import {
  type CalendarDate,
  checkFile,
  type CheckOptions,
  type DataSetMetadata,
  type DataValueSet,
  err,
  type ExportOutcome,
  type ExportReport,
  type ExportRequest,
  type FileCheck,
  type FileOutcome,
  type FileRefusal,
  ok,
  reportOfDocuments,
  reportOfFile,
  type Result,
  type ReviewedExport,
  type RowDefinition,
} from '../../src/domain/index.ts';

/** A file as it would leave, or the refusal where no row is left of it; and what was found. */
export interface CheckedOutcome<Outcome = ExportOutcome, Report = ExportReport> {
  readonly result: Result<Outcome, FileRefusal<Report>>;
  readonly check: FileCheck;
}

/** The figures of a report that are those of the file. */
type FigureOfFile = 'dataValues' | 'orgUnits';

/**
 * Checks what was counted, and does with it what is wanted.
 *
 * @param reportOf gives a report the figures of a file, of which no row may be left
 */
export function checkOutcome<
  Report extends Pick<ExportReport, FigureOfFile>,
  Outcome extends FileOutcome<Report, RowDefinition>,
>(
  counted: Outcome & { readonly report: Report },
  metadata: DataSetMetadata,
  { attribution }: ExportRequest,
  today: CalendarDate,
  options: CheckOptions,
  reportOf: (report: Report, dataValueSet: DataValueSet | undefined) => Report = reportOfFile,
): CheckedOutcome<Outcome, Report> {
  const context = { today, attribution, keys: counted.keys };
  const { dataValueSet, check } = checkFile(counted.dataValueSet, metadata, context, options);
  const report = reportOf(counted.report, dataValueSet);
  if (dataValueSet === undefined) return { result: err({ code: 'no-rows', report }), check };
  return { result: ok({ ...counted, dataValueSet, report }), check };
}

/** The figures of a file of target documents, where what is behind its rows was read. */
export const reportOfReviewed =
  (reviewed: ReviewedExport | undefined) =>
  (report: ExportReport, dataValueSet: DataValueSet | undefined): ExportReport =>
    reviewed === undefined
      ? reportOfFile(report, dataValueSet)
      : reportOfDocuments(report, dataValueSet, {
          keys: reviewed.plan.keys,
          countedDocuments: reviewed.counted.countedDocuments,
        });
