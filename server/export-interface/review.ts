import {
  choiceOfRequest,
  type Completeness,
  type Contributor,
  type DataEntryJudgement,
  type DataValueRow,
  type Differences,
  err,
  type Exclusion,
  type ExportChoiceOfReview,
  type ExportError,
  type ExportOutcome,
  type ExportReport,
  type ExportRequest,
  type FarOut,
  type FileCheck,
  type Finding,
  type NotChecked,
  type NotCounted,
  ok,
  type PhonesRead,
  type Result,
  type Review,
  type ReviewedExport,
  reviewNotices,
  type RowWithContributions,
  type Severity,
  severityOf,
  type Stopped,
  type SyncReview,
  type Validation,
} from '../../src/domain/index.ts';
import { errorMessage } from './error-message.ts';
import { fileRows } from './file-rows.ts';
import type { LastOfOtherSource } from './export-source.ts';
import type { InDhis2 } from './in-dhis2.ts';
import { leftOutOf, type LeftOutEntry } from './left-out.ts';
import { noticeJson } from './notice-json.ts';
import { signOffsJson } from './sign-offs.ts';

/** What an export counted and what it did not, for those who look after the numbers, as JSON. */
export interface ReviewJson extends Omit<ExportReport, 'notCounted' | 'leftOut' | 'notices'> {
  readonly dataSet: string;
  readonly period: string;
  readonly choice: ExportChoiceOfReview;
  /** Without the owners' names: a review is sent round and kept in logs. */
  readonly notCounted: readonly Pick<NotCounted, 'document' | 'reason' | 'target' | 'revision'>[];
  /** By the rules, and by the wish of whoever had the file checked. */
  readonly leftOut: readonly LeftOutEntry[];
  readonly completeness?: Completeness;
  readonly contributors?: readonly Omit<Contributor, 'updatedDate'>[];
  readonly farOut?: readonly FarOut[];
  readonly stopped?: readonly Stopped[];
  /** What supervisors say of each org unit; absent where the project does not ask them. */
  readonly signOffs?: object;
  /** When phones synced; absent where nobody may ask, or the CHT does not tell. */
  readonly sync?: SyncReview;
  readonly notices: readonly object[];
  /** Owners that were left out, with the reasons. */
  readonly exclusions?: readonly Exclusion[];
  /** The rows of the file with what each is made of; absent where there is no file. */
  readonly values?: readonly RowWithContributions[];
  /** What changed since a former export of the same choice. */
  readonly since?: Differences;
  /** Set where the last export of the same choice was of the other source, which is not compared with. */
  readonly lastOfOtherSource?: LastOfOtherSource;
  /** What DHIS2 would do to the file as it leaves; absent where it was not checked. */
  readonly findings?: readonly (Omit<Finding, 'row'> & {
    readonly severity: Severity;
    readonly row?: DataValueRow;
  })[];
  readonly notChecked?: readonly NotChecked[];
  /** DHIS2's validation rules on the file as it leaves; absent where it was not checked, or none are known. */
  readonly validation?: Validation;
  /** What DHIS2's Data Entry would say of the file besides; absent where nothing of it is known. */
  readonly dataEntry?: DataEntryJudgement;
  /** Sums of yes/no elements that are written as yes or no; absent where it was not checked. */
  readonly changed?: FileCheck['changed'];
  /** What DHIS2 holds of the file; absent where none was asked. */
  readonly inDhis2?: InDhis2;
  /** Why there is no file, where the rules refuse one. */
  readonly refused?: { readonly code: string; readonly message: string };
  /** Which phones have older settings than the server; absent where nobody asked. */
  readonly phones?: PhonesRead;
  /** How the numbers were calculated from the reports; absent where they are what phones wrote. */
  readonly recalculated?: object;
}

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

/** What was found in a file and what was done about it, whichever source it is of; nothing where it was not checked. */
export const checkJson = (check: FileCheck | undefined): Partial<ReviewJson> =>
  check === undefined
    ? {}
    : {
        findings: check.findings.map((finding) => ({
          severity: severityOf(finding, check.server?.generation),
          ...finding,
        })),
        ...(check.server === undefined ? {} : { dhis2: check.server.version }),
        notChecked: check.notChecked,
        changed: check.changed,
        ...(check.validation === undefined ? {} : { validation: check.validation }),
        ...(check.dataEntry === undefined ? {} : { dataEntry: check.dataEntry }),
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
