import {
  type CalendarDate,
  checkFile,
  type CheckOptions,
  type DataSetMetadata,
  err,
  type ExportOutcome,
  type ExportReport,
  type ExportRequest,
  type FileCheck,
  type FileOutcome,
  type FileRefusal,
  ok,
  reportOfFile,
  type Result,
  type RowDefinition,
} from '../../src/domain/index.ts';

/** A file as it would leave, or the refusal where no row is left of it; and what was found. */
export interface CheckedOutcome<Outcome = ExportOutcome, Report = ExportReport> {
  readonly result: Result<Outcome, FileRefusal<Report>>;
  readonly check: FileCheck;
}

/** The figures of a report that are those of the file. */
type FigureOfFile = 'dataValues' | 'orgUnits';

/** Checks what was counted, and does with it what is wanted. */
export function checkOutcome<
  Report extends Pick<ExportReport, FigureOfFile>,
  Outcome extends FileOutcome<Report, RowDefinition>,
>(
  counted: Outcome & { readonly report: Report },
  metadata: DataSetMetadata,
  { attribution }: ExportRequest,
  today: CalendarDate,
  options: CheckOptions,
): CheckedOutcome<Outcome, Report> {
  const context = { today, attribution, keys: counted.keys };
  const { dataValueSet, check } = checkFile(counted.dataValueSet, metadata, context, options);
  if (dataValueSet === undefined) {
    const report = { ...counted.report, dataValues: 0, orgUnits: 0 };
    return { result: err({ code: 'no-rows', report }), check };
  }
  const report = reportOfFile(counted.report, dataValueSet);
  return { result: ok({ ...counted, dataValueSet, report }), check };
}
