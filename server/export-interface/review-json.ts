import {
  type Completeness,
  type Contributor,
  type DataEntryJudgement,
  type DataValueRow,
  type DefaultCombos,
  type Differences,
  type Exclusion,
  type ExportChoiceOfReview,
  type ExportReport,
  type FarOut,
  type FileCheck,
  type Finding,
  type NotChecked,
  type NotCounted,
  type PhonesRead,
  type RowWithContributions,
  type Severity,
  severityOf,
  type Stopped,
  type SyncReview,
  type Validation,
} from '../../src/domain/index.ts';
import type { LastOfOtherSource } from './export-source.ts';
import type { InDhis2 } from './in-dhis2.ts';
import type { LeftOutEntry } from './left-out.ts';

/** What an export counted and what it did not, for those who look after the numbers, as JSON. */
export interface ReviewJson extends Omit<ExportReport, 'notCounted' | 'leftOut' | 'notices'> {
  readonly dataSet: string;
  readonly period: string;
  readonly choice: ExportChoiceOfReview;
  /** What the DHIS2 calls its defaults, where its metadata were at hand: the values may be named by them. */
  readonly defaultCombos?: DefaultCombos;
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
