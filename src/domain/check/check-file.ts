import type { ExportReport } from '../aggregate/export-report.ts';
import { type DataEntryJudgement, judgeDataEntry } from '../data-entry/judge-data-entry.ts';
import { rowsOfSet } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { validateRows } from '../validation/validate-rows.ts';
import type { Validation } from '../validation/validation.ts';
import { checkRows, type CheckContext, type Checked } from './check-rows.ts';
import { figuresOfFile, type BehindFile } from './figures-of-file.ts';
import type { FindingKind } from './finding.ts';
import { leaveOut, type LeftOutRow } from './leave-out.ts';
import { severityOf } from './severity.ts';
import { writeBooleans, type WrittenBooleans } from './write-booleans.ts';

/** What somebody wants done about what is found. */
export interface CheckOptions {
  /** The kinds of findings whose rows are left out. */
  readonly leaveOut: readonly FindingKind[];
  /** Whether sums of yes/no elements are written as yes and no. */
  readonly isYesNo: boolean;
}

/** Nothing is done about what is found. */
export const NO_CHECK_OPTIONS: CheckOptions = { leaveOut: [], isYesNo: false };

/** What is found in a file as it would leave, and what was changed in it or left out before. */
export interface FileCheck extends Checked {
  readonly options: CheckOptions;
  readonly leftOut: readonly LeftOutRow[];
  /** Whether the counted rows have sums of yes/no elements. */
  readonly hasYesNo: boolean;
  readonly changed: WrittenBooleans['changed'];
  /** Zeros of elements that know only yes, left out where yes and no are written. */
  readonly withoutNo: WrittenBooleans['leftOut'];
  /** DHIS2's validation rules, run on the file as it would leave; absent where none are known. */
  readonly validation?: Validation;
  /** What Data Entry would say of the file besides; absent where nothing of it is known. */
  readonly dataEntry?: DataEntryJudgement;
}

/** A file as it would leave, and all that is to be told about it. */
export interface CheckedFile {
  /** Undefined where no row is left: then there is no file. */
  readonly dataValueSet: DataValueSet | undefined;
  readonly check: FileCheck;
}

/**
 * Does with a counted file what somebody wants, and checks what is left of it again: a row that is
 * left out may have been half of a finding about another.
 *
 * @param counted the file before anything was changed
 * @example
 * checkFile(counted, metadata, { today: '2026-03-05' }, { leaveOut: ['value-type'], isYesNo: false })
 */
export function checkFile(
  counted: DataValueSet,
  metadata: DataSetMetadata,
  context: CheckContext,
  options: CheckOptions,
): CheckedFile {
  const asYesNo = writeBooleans(counted, metadata);
  const written = options.isYesNo ? asYesNo.dataValueSet : counted;
  const found = checked(written, metadata, context);
  const without =
    written === undefined
      ? { dataValueSet: undefined, leftOut: [] }
      : leaveOut(written, found.findings, options.leaveOut);
  const validation = without.dataValueSet && validateRows(without.dataValueSet, metadata);
  const dataEntry =
    without.dataValueSet && judgeDataEntry(without.dataValueSet, metadata, validation);
  return {
    dataValueSet: without.dataValueSet,
    check: {
      ...(without.leftOut.length === 0 ? found : checked(without.dataValueSet, metadata, context)),
      options,
      leftOut: without.leftOut,
      hasYesNo: asYesNo.changed.length + asYesNo.leftOut.length > 0,
      changed: options.isYesNo ? asYesNo.changed : [],
      withoutNo: options.isYesNo ? asYesNo.leftOut : [],
      ...(validation === undefined ? {} : { validation }),
      ...(dataEntry === undefined ? {} : { dataEntry }),
    },
  };
}

/** Whether somebody should look before the file leaves: something is found that is not harmless. */
export const needsAttention = ({ findings, server }: Checked): boolean =>
  findings.some((finding) => severityOf(finding, server?.generation) !== 'harmless');

/**
 * The report of a file with fewer rows than were counted: its figures are those of the file.
 *
 * @param dataValueSet undefined where no row is left
 */
export function reportOfFile<Report extends Pick<ExportReport, 'dataValues' | 'orgUnits'>>(
  report: Report,
  dataValueSet: DataValueSet | undefined,
): Report {
  const rows = dataValueSet === undefined ? [] : rowsOfSet(dataValueSet);
  const orgUnits = new Set(rows.map(({ orgUnit }) => orgUnit)).size;
  return { ...report, dataValues: rows.length, orgUnits };
}

/** The same of target documents, with how many of them and of their owners are in the file. */
export const reportOfDocuments = (
  report: ExportReport,
  dataValueSet: DataValueSet | undefined,
  behind: BehindFile,
): ExportReport => ({
  ...reportOfFile(report, dataValueSet),
  ...figuresOfFile(dataValueSet === undefined ? [] : rowsOfSet(dataValueSet), behind, report),
});

const checked = (
  dataValueSet: DataValueSet | undefined,
  metadata: DataSetMetadata,
  context: CheckContext,
): Checked =>
  dataValueSet === undefined
    ? { findings: [], notChecked: [] }
    : checkRows(dataValueSet, metadata, context);
