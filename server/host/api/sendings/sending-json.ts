import type { SendFailure, SendOutcome } from '../../../../src/data-access/index.ts';
import {
  type DataValueSet,
  type FileCheck,
  type ImportProof,
  type ImportSummary,
  type ReadBack,
  type ReviewedExport,
  rowsOfSet,
  type Severity,
  severityOf,
} from '../../../../src/domain/index.ts';
import { explainedConflicts, leftOutOf } from '../../../export-interface/index.ts';
import type { AskedSending } from './read-sending.ts';

/** A transaction is kept and looked at by people: the first of many tell what is wrong. */
const MOST_CONFLICTS = 20;
const MOST_IDS = 5;
const LONGEST_WORDS = 300;

/** What was counted and checked, before anything is sent. */
export interface CheckedSending {
  readonly asked: AskedSending;
  readonly reviewed: ReviewedExport;
  /** As it leaves. */
  readonly dataValueSet: DataValueSet;
  /** Absent where DHIS2 did not tell its metadata to this account. */
  readonly check?: FileCheck | undefined;
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** What is said of a file: figures and ids, no names of people and no values. */
export function fileJson({ asked, reviewed, dataValueSet, check }: CheckedSending): object {
  const { dataSet, period } = dataValueSet;
  const rows = rowsOfSet(dataValueSet);
  const { expected, reported, basis } = reviewed.review.completeness;
  return {
    dataSet,
    period,
    dryRun: asked.dryRun,
    dataValues: rows.length,
    orgUnits: distinct(rows.map(({ orgUnit }) => orgUnit)).length,
    completeness: { basis, expected, reported },
    leftOut: leftOutRows(reviewed, check),
    isChecked: check !== undefined,
    findings: check === undefined ? [] : findingsJson(check),
  };
}

/** Rows that are not in the file, by the rules or by whoever asked for it. */
const leftOutRows = ({ outcome }: ReviewedExport, check: FileCheck | undefined): number =>
  leftOutOf(outcome.ok ? outcome.value.report : { leftOut: [] }, check).length;

/** Each kind that was found, how bad it is for this DHIS2, and in how many rows. */
export function findingsJson({ findings, server }: FileCheck): readonly {
  readonly kind: string;
  readonly severity: Severity;
  readonly rows: number;
  readonly orgUnits: readonly string[];
  readonly fix: string;
}[] {
  return [...Map.groupBy(findings, ({ kind }) => kind)].flatMap(([kind, alike]) =>
    alike.slice(0, 1).map((first) => {
      const rows = alike.flatMap(({ row }) => (row === undefined ? [] : [row]));
      return {
        kind,
        severity: severityOf(first, server?.generation),
        rows: rows.length,
        orgUnits: distinct(rows.map(({ orgUnit }) => orgUnit)).slice(0, MOST_IDS),
        fix: first.fix,
      };
    }),
  );
}

/** What DHIS2 answered, what that proves, and each conflict with its cause and what to do. */
export function summaryJson(
  summary: ImportSummary,
  proof: ImportProof,
  dataValueSet: DataValueSet,
): object {
  const { status, counts } = summary;
  const conflicts = explainedConflicts(summary, dataValueSet);
  return {
    status,
    counts,
    proof,
    conflictCount: conflicts.length,
    conflicts: conflicts
      .slice(0, MOST_CONFLICTS)
      .map(({ code, cause, fix, refusesFile, rows, message }) => ({
        ...(code === undefined ? {} : { code }),
        cause,
        fix,
        refusesFile,
        rows: rows.length,
        orgUnits: distinct(rows.map(({ orgUnit }) => orgUnit)).slice(0, MOST_IDS),
        dataElements: distinct(rows.map(({ dataElement }) => dataElement)).slice(0, MOST_IDS),
        message: message.slice(0, LONGEST_WORDS),
      })),
  };
}

/** How much of a file DHIS2 holds. */
export const heldJson = (back: ReadBack): object => ({
  readBack: {
    isHeld: back.isHeld,
    held: back.held,
    different: back.different.length,
    missing: back.missing.length,
    zerosNotKept: back.zerosNotKept.length,
  },
});

/** What was read before and after an import. */
export const readsJson = ({ kept, notRead }: SendOutcome, back: ReadBack | undefined): object => ({
  kept,
  notRead,
  ...(back === undefined ? {} : heldJson(back)),
});

/** Whether DHIS2 has taken any of the values. */
export const hasTaken = ({ counts }: ImportSummary): boolean =>
  counts.imported + counts.updated + counts.deleted > 0;

/** How much was answered for when it broke off. */
export const brokenOffJson = ({ answered, mayHaveTaken }: SendFailure): object => ({
  answered,
  mayHaveTaken,
});
