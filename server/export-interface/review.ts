import {
  err,
  type ExportError,
  type ExportOutcome,
  type ExportReport,
  type ExportRequest,
  type NotCounted,
  ok,
  type Result,
} from '../../src/domain/index.ts';
import { errorMessage } from './error-message.ts';

/** What an export counted and what it did not, for those who look after the numbers. */
export interface Review extends Pick<
  ExportReport,
  'dataValues' | 'orgUnits' | 'owners' | 'documents' | 'leftOut' | 'notices'
> {
  readonly dataSet: string;
  readonly period: string;
  /** Without the owners' names: a review is sent round and kept in logs. */
  readonly notCounted: readonly Pick<NotCounted, 'document' | 'reason' | 'target'>[];
  /** Why there is no file, where the rules refuse one. */
  readonly refused?: { readonly code: string; readonly message: string };
}

/** The review of an export, or the error that ended it before anything was counted. */
export function reviewOf(
  request: ExportRequest,
  result: Result<ExportOutcome, ExportError>,
): Result<Review, ExportError> {
  if (result.ok) return ok(reviewOfReport(request, result.value.report));
  const { error } = result;
  if (!('report' in error)) return err(error);
  const refused = { code: error.code, message: errorMessage(error) };
  return ok({ ...reviewOfReport(request, error.report), refused });
}

const reviewOfReport = (
  { dataSet, period }: ExportRequest,
  { dataValues, orgUnits, owners, documents, notCounted, leftOut, notices }: ExportReport,
): Review => ({
  dataSet,
  period,
  dataValues,
  orgUnits,
  owners,
  documents,
  notCounted: notCounted.map(({ document, reason, target }) => ({
    document,
    reason,
    ...(target === undefined ? {} : { target }),
  })),
  leftOut,
  notices,
});
