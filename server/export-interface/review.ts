import type {
  ExportError,
  ExportOutcome,
  ExportReport,
  ExportRequest,
  NotCounted,
  Result,
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

/** The review of an export; nothing where it ended before anything was counted. */
export function reviewOf(
  { dataSet, period }: ExportRequest,
  result: Result<ExportOutcome, ExportError>,
): Review | undefined {
  const report = reportOf(result);
  if (report === undefined) return undefined;
  const { dataValues, orgUnits, owners, documents, notCounted, leftOut, notices } = report;
  return {
    dataSet,
    period,
    dataValues,
    orgUnits,
    owners,
    documents,
    ...(result.ok
      ? {}
      : { refused: { code: result.error.code, message: errorMessage(result.error) } }),
    notCounted: notCounted.map(({ document, reason, target }) => ({
      document,
      reason,
      ...(target === undefined ? {} : { target }),
    })),
    leftOut,
    notices,
  };
}

function reportOf(result: Result<ExportOutcome, ExportError>): ExportReport | undefined {
  if (result.ok) return result.value.report;
  return 'report' in result.error ? result.error.report : undefined;
}
