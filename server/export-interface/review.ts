import {
  type DataValueRow,
  err,
  type ExportError,
  type ExportOutcome,
  type ExportReport,
  type ExportRequest,
  type FileCheck,
  type Finding,
  type NotChecked,
  type NotCounted,
  ok,
  type Result,
  type Severity,
  severityOf,
} from '../../src/domain/index.ts';
import { errorMessage } from './error-message.ts';
import { leftOutOf, type LeftOutEntry } from './left-out.ts';

/** What an export counted and what it did not, for those who look after the numbers. */
export interface Review extends Pick<
  ExportReport,
  | 'dataValues'
  | 'orgUnits'
  | 'owners'
  | 'documents'
  | 'documentsInFile'
  | 'documentsLeftOut'
  | 'documentsWithoutNumber'
  | 'notices'
> {
  readonly dataSet: string;
  readonly period: string;
  /** Without the owners' names: a review is sent round and kept in logs. */
  readonly notCounted: readonly Pick<NotCounted, 'document' | 'reason' | 'target' | 'revision'>[];
  /** By the rules, and by the wish of whoever had the file checked. */
  readonly leftOut: readonly LeftOutEntry[];
  /** What DHIS2 would do to the file as it leaves; absent where it was not checked. */
  readonly findings?: readonly (Omit<Finding, 'row'> & {
    readonly severity: Severity;
    readonly row?: DataValueRow;
  })[];
  readonly notChecked?: readonly NotChecked[];
  /** Sums of yes/no elements that are written as yes or no; absent where it was not checked. */
  readonly changed?: FileCheck['changed'];
  /** Why there is no file, where the rules refuse one. */
  readonly refused?: { readonly code: string; readonly message: string };
}

/** The review of an export, or the error that ended it before anything was counted. */
export function reviewOf(
  request: ExportRequest,
  result: Result<ExportOutcome, ExportError>,
  check?: FileCheck,
): Result<Review, ExportError> {
  if (result.ok) return ok(reviewOfReport(request, result.value.report, check));
  const { error } = result;
  if (!('report' in error)) return err(error);
  const refused = { code: error.code, message: errorMessage(error, check) };
  return ok({ ...reviewOfReport(request, error.report, check), refused });
}

const reviewOfReport = (
  { dataSet, period }: ExportRequest,
  { notCounted, leftOut, notices, ...figures }: ExportReport,
  check: FileCheck | undefined,
): Review => ({
  dataSet,
  period,
  ...figures,
  notCounted: notCounted.map(({ document, reason, target, revision }) => ({
    document,
    reason,
    ...(target === undefined ? {} : { target }),
    ...(revision === undefined ? {} : { revision }),
  })),
  leftOut: leftOutOf({ leftOut }, check),
  notices,
  ...(check === undefined
    ? {}
    : {
        findings: check.findings.map((finding) => ({
          severity: severityOf(finding, check.server?.generation),
          ...finding,
        })),
        ...(check.server === undefined ? {} : { dhis2: check.server.version }),
        notChecked: check.notChecked,
        changed: check.changed,
      }),
});
