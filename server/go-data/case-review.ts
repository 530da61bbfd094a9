import {
  type CaseReport,
  choiceOfRequest,
  type ChangedContribution,
  type Differences,
  type ExportRequest,
  type FileCheck,
  type RowWithContributions,
} from '../../src/domain/index.ts';
import { checkJson, leftOutByCheck } from '../export-interface/index.ts';

/** What is known of an export of cases besides its figures. */
export interface CaseReviewParts {
  readonly check?: FileCheck | undefined;
  /** The rows of the file as it leaves; undefined where there is none. */
  readonly values?: readonly RowWithContributions[] | undefined;
  readonly since?: Differences | undefined;
  /** Why there is no file. */
  readonly refused?: { readonly code: string; readonly message: string } | undefined;
}

/**
 * The review of an export of cases as JSON, in the form of that of target documents. Cases are in it by the ids
 * that Go.Data gave them: no names, and no numbers that people thought of.
 */
export function caseReviewOf(
  request: ExportRequest,
  { leftOut, notices, notCounted, ...figures }: CaseReport,
  { check, values, since, refused }: CaseReviewParts,
): object {
  return {
    dataSet: request.dataSet,
    period: request.period,
    source: 'godata',
    choice: choiceOfRequest(request),
    ...figures,
    notCounted,
    leftOut: [...leftOut, ...leftOutByCheck(check)],
    notices,
    ...(since === undefined ? {} : { since: sinceJson(since) }),
    ...checkJson(check),
    ...(values === undefined ? {} : { values: values.map(rowJson) }),
    ...(refused === undefined ? {} : { refused }),
  };
}

const rowJson = ({ contributions, ...row }: RowWithContributions): object => ({
  ...row,
  contributions: contributions.map(({ owner, sum }) => ({ case: owner, sum })),
});

const sinceJson = ({ added, changed, leftBehind }: Differences): object => ({
  added,
  changed: changed.map(({ owners, ...row }) => ({ ...row, cases: owners.map(changedCase) })),
  leftBehind: leftBehind.map(({ owners, ...row }) => ({ ...row, cases: owners.map(changedCase) })),
});

/** Why a case is not where it was is told only where it is seen: what was reclassified is still a case. */
const changedCase = ({ owner, why, ...numbers }: ChangedContribution): object => ({
  case: owner,
  ...numbers,
  ...(why === 'moved' || why === 'left-out' ? { why } : {}),
});
