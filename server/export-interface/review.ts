import {
  choiceOfRequest,
  type Differences,
  err,
  type ExportError,
  type ExportOutcome,
  type ExportReport,
  type ExportRequest,
  type FileCheck,
  ok,
  type PhonesRead,
  type Result,
  type Review,
  type ReviewedExport,
  reviewNotices,
} from '../../src/domain/index.ts';
import { errorMessage } from './error-message.ts';
import { fileRows } from './file-rows.ts';
import type { LastOfOtherSource } from './export-source.ts';
import { leftOutOf } from './left-out.ts';
import { noticeJson } from './notice-json.ts';
import { checkJson, type ReviewJson } from './review-json.ts';
import { signOffsJson } from './sign-offs.ts';

/** What is known of an export besides its outcome. */
export interface ReviewParts {
  readonly check?: FileCheck | undefined;
  readonly reviewed?: ReviewedExport | undefined;
  readonly since?: Differences | undefined;
  readonly lastOfOtherSource?: LastOfOtherSource | undefined;
  /** Why the file is kept back, where the outcome itself has one. */
  readonly refused?: { readonly code: string; readonly message: string } | undefined;
  /** Which phones have older settings, where somebody asked. */
  readonly phones?: PhonesRead | undefined;
  /** How the numbers were calculated, where they are not what phones wrote. */
  readonly recalculated?: object | undefined;
}

/** The review of an export, or the error that ended it before anything was counted. */
export function reviewOf(
  request: ExportRequest,
  result: Result<ExportOutcome, ExportError>,
  parts: ReviewParts = {},
): Result<ReviewJson, ExportError> {
  if (result.ok) {
    const { report, dataValueSet } = result.value;
    const { reviewed, refused } = parts;
    const values =
      reviewed === undefined || refused !== undefined
        ? {}
        : { values: fileRows(reviewed, dataValueSet) };
    const review = { ...reviewOfReport(request, report, parts), ...values };
    return ok(refused === undefined ? review : { ...review, refused });
  }
  const { error } = result;
  if (!('report' in error)) return err(error);
  const refused = { code: error.code, message: errorMessage(error, parts.check) };
  return ok({ ...reviewOfReport(request, error.report, parts), refused });
}

const reviewOfReport = (
  request: ExportRequest,
  report: ExportReport,
  { check, reviewed, since, lastOfOtherSource, phones, recalculated }: ReviewParts,
): ReviewJson => {
  const { notCounted, leftOut: _, notices, ...figures } = report;
  return {
    dataSet: request.dataSet,
    period: request.period,
    choice: choiceOfRequest(request),
    ...(request.defaultCombos === undefined ? {} : { defaultCombos: request.defaultCombos }),
    ...figures,
    ...(reviewed === undefined ? {} : partsOfReview(reviewed.review)),
    notCounted: notCounted.map(({ document, reason, target, revision }) => ({
      document,
      reason,
      ...(target === undefined ? {} : { target }),
      ...(revision === undefined ? {} : { revision }),
    })),
    leftOut: leftOutOf(report, check),
    notices: (reviewed === undefined ? notices : reviewNotices(report, reviewed.review)).map(
      noticeJson,
    ),
    ...(request.excluded === undefined ? {} : { exclusions: request.excluded }),
    ...(since === undefined ? {} : { since }),
    ...(lastOfOtherSource === undefined ? {} : { lastOfOtherSource }),
    ...(phones === undefined ? {} : { phones }),
    ...(recalculated === undefined ? {} : { recalculated }),
    ...checkJson(check),
  };
};

const partsOfReview = ({
  completeness,
  contributors,
  farOut,
  stopped,
  signOffs,
  sync,
}: Review): Pick<
  ReviewJson,
  'completeness' | 'contributors' | 'farOut' | 'stopped' | 'signOffs' | 'sync'
> => ({
  completeness,
  contributors: contributors.map((one) => ({
    owner: one.owner,
    orgUnits: one.orgUnits,
    status: one.status,
    ...(one.missingMonths === undefined ? {} : { missingMonths: one.missingMonths }),
    ...(one.document === undefined ? {} : { document: one.document }),
    ...(one.early === undefined ? {} : { early: one.early }),
    ...(one.sync === undefined ? {} : { sync: one.sync }),
  })),
  farOut,
  stopped,
  ...(signOffs === undefined ? {} : { signOffs: signOffsJson(signOffs) }),
  ...(sync === undefined ? {} : { sync }),
});
