import {
  type CalendarDate,
  checkFile,
  type CheckOptions,
  type DataSetMetadata,
  err,
  type ExportOutcome,
  type ExportRequest,
  type FileCheck,
  ok,
  reportOfFile,
  type Result,
  type RuleError,
} from '../../src/domain/index.ts';

/** A file as it would leave, or the refusal where no row is left of it; and what was found. */
export interface CheckedOutcome {
  readonly result: Result<ExportOutcome, RuleError>;
  readonly check: FileCheck;
}

/** Checks what was counted, and does with it what is wanted. */
export function checkOutcome(
  counted: ExportOutcome,
  metadata: DataSetMetadata,
  { attribution }: ExportRequest,
  today: CalendarDate,
  options: CheckOptions,
): CheckedOutcome {
  const context = { today, attribution, keys: counted.keys };
  const { dataValueSet, check } = checkFile(counted.dataValueSet, metadata, context, options);
  if (dataValueSet === undefined) {
    const report = { ...counted.report, dataValues: 0, orgUnits: 0 };
    return { result: err({ code: 'no-rows', report }), check };
  }
  const report = reportOfFile(counted.report, dataValueSet);
  return { result: ok({ ...counted, dataValueSet, report }), check };
}
