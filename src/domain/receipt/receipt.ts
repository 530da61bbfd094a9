import type { IdAndName } from '../id-and-name.ts';
import {
  isEveryDocumentInFile,
  LEFT_OUT_REASONS,
  NOT_COUNTED_REASONS,
  type LeftOutReason,
  type Notice,
  type NotCountedReason,
} from '../aggregate/export-report.ts';
import type { FileCheck } from '../check/check-file.ts';
import type { FindingKind } from '../check/finding.ts';
import type { Exclusion } from '../export/exclusion.ts';
import type { ExportRequest } from '../export/export-request.ts';
import type { ReportingInterval } from '../period/reporting-interval.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import type { Completeness } from '../review/completeness/completeness.ts';
import { choiceOfRequest, type ExportChoiceOfReview } from '../review/differences/former-export.ts';
import type { SuspectKind } from '../review/suspects/suspect.ts';
import type { ElementTotal } from './element-totals.ts';
import type { ReceiptFigures } from './receipt-figures.ts';
import type { RecalculatedOf } from './recalculated-of.ts';

/** A file as it was handed over. */
export interface ReceiptFile {
  readonly name: string;
  /** DHIS2's word: `json`, `xml`, `adx`, `csv`. */
  readonly format: string;
  readonly bytes: number;
  /** Of its bytes, in 64 hexadecimal digits; absent where the browser cannot compute one. */
  readonly sha256?: string;
  readonly totals: readonly ElementTotal[];
}

/** What DHIS2 was read back to hold of a file. */
export interface ReceiptReadBack {
  /** Whether it holds every value, zeros aside that it does not keep. */
  readonly isHeld: boolean;
  readonly held: number;
  readonly sent: number;
}

/** How many there are of one kind. */
export interface CountOf<Kind extends string> {
  readonly kind: Kind;
  readonly count: number;
}

/** What a file is, who made it, and what is not in it: to be printed or kept beside it. */
export interface Receipt {
  /** The product's version. */
  readonly version: string;
  /** Who made it. */
  readonly by: string;
  /** When, as `2026-11-21T08:15:30.000Z`. */
  readonly at: string;
  readonly dataSet: IdAndName;
  readonly period: string;
  /** The days that the period's documents are of. */
  readonly interval: Pick<ReportingInterval, 'start' | 'end'>;
  /** The org units asked for; none is all. */
  readonly orgUnits: readonly IdAndName[];
  readonly choice: ExportChoiceOfReview;
  /** Absent where the numbers are what phones wrote: a file is of one source. */
  readonly recalculated?: RecalculatedOf;
  /** Org units are named by codes in the file; absent: by ids. */
  readonly orgUnitsBy?: 'code';
  readonly file: ReceiptFile;
  /** What DHIS2 held after an import from here; absent where it was not read back. */
  readonly readBack?: ReceiptReadBack;
  readonly rows: number;
  /** Org units in the file. */
  readonly reportingOrgUnits: number;
  /** Absent where it is not known who is expected. */
  readonly completeness?: Pick<Completeness, 'basis' | 'expected' | 'reported'>;
  /** Org units in the file's choice that supervisors validated as they are; absent where nobody is asked. */
  readonly signOffs?: { readonly validated: number; readonly all: number };
  readonly notCounted: readonly CountOf<NotCountedReason>[];
  /** Whether every target document of the choice is in a figure of the file. */
  readonly isEveryDocumentInFile: boolean;
  /** Rows that are not in the file, by the rules or because somebody chose so. */
  readonly leftOut: readonly CountOf<LeftOutReason | FindingKind>[];
  readonly exclusions: readonly Exclusion[];
  /** Absent suspects mean that nobody looked for them. */
  readonly notices: readonly CountOf<Notice['kind'] | SuspectKind>[];
  readonly areSuspectsKnown: boolean;
  /** The DHIS2 that the file was checked against; absent where it was not checked. */
  readonly checkedAgainst?: { readonly version?: string };
}

/** What a receipt is made of. */
export interface ReceiptSources extends Pick<
  Receipt,
  | 'by'
  | 'at'
  | 'dataSet'
  | 'interval'
  | 'orgUnits'
  | 'file'
  | 'completeness'
  | 'readBack'
  | 'recalculated'
  | 'signOffs'
  | 'checkedAgainst'
> {
  readonly request: ExportRequest;
  readonly report: ReceiptFigures;
  readonly check?: FileCheck;
  /** How many suspects of each kind; absent where nobody looked for them. */
  readonly suspects?: Readonly<Partial<Record<SuspectKind, number>>>;
}

/** Makes the receipt of a file. What is not known is absent in it, and says so where it is shown. */
export function receiptOf(sources: ReceiptSources): Receipt {
  const { request, report, check, suspects, by, at, dataSet, interval, orgUnits, file } = sources;
  const { completeness, readBack, recalculated, signOffs } = sources;
  const checkedAgainst = check === undefined ? sources.checkedAgainst : serverOf(check);
  const chosen = [
    ...(check?.leftOut ?? []).map(({ reason }) => reason),
    // An element that knows only yes takes no zero.
    ...(check?.withoutNo ?? []).map(() => 'value-type' as const),
  ];
  return {
    version: PRODUCT_VERSION,
    by,
    at,
    dataSet,
    period: request.period,
    interval,
    orgUnits,
    choice: choiceOfRequest(request),
    ...(recalculated === undefined ? {} : { recalculated }),
    ...(request.idScheme === undefined ? {} : { orgUnitsBy: request.idScheme }),
    file,
    ...(readBack === undefined ? {} : { readBack }),
    rows: report.dataValues,
    reportingOrgUnits: report.orgUnits,
    ...(completeness === undefined ? {} : { completeness }),
    ...(signOffs === undefined ? {} : { signOffs }),
    notCounted: countsOf(
      report.notCounted.map(({ reason }) => reason),
      NOT_COUNTED_REASONS,
    ),
    isEveryDocumentInFile: isEveryDocumentInFile(report),
    leftOut: [
      ...countsOf(
        report.leftOut.map(({ reason }) => reason),
        LEFT_OUT_REASONS,
      ),
      ...countsOf(chosen, [...new Set(chosen)]),
    ],
    exclusions: request.excluded ?? [],
    notices: [
      ...countsOf(
        report.notices.map(({ kind }) => kind),
        [...new Set(report.notices.map(({ kind }) => kind))],
      ),
      ...(Object.entries(suspects ?? {}) as [SuspectKind, number][]).map(([kind, count]) => ({
        kind,
        count,
      })),
    ],
    areSuspectsKnown: suspects !== undefined,
    ...(checkedAgainst === undefined ? {} : { checkedAgainst }),
  };
}

const serverOf = ({ server }: FileCheck): NonNullable<Receipt['checkedAgainst']> =>
  server === undefined ? {} : { version: server.version };

const countsOf = <Kind extends string>(
  found: readonly Kind[],
  kinds: readonly Kind[],
): readonly CountOf<Kind>[] =>
  kinds.flatMap((kind) => {
    const count = found.filter((one) => one === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
