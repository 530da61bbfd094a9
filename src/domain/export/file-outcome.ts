import type { RowDefinition, RowKey } from '../aggregate/row-key.ts';
import type { Row } from '../aggregate/rows.ts';
import { isCompleteAble } from '../data-value-set/complete-date.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import { dataValueSetOfRows, orgUnitsOfRows } from '../data-value-set/from-rows.ts';
import { orgUnitCodes, type OrgUnitCodes } from '../data-value-set/org-unit-codes.ts';
import { isIdentifier } from '../identifier.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { PeriodStanding } from '../period/offered-period.ts';
import type { Period } from '../period/period.ts';
import { err, ok, type Result } from '../result.ts';
import type { ExportRequest } from './export-request.ts';

/** What an export gives, whichever source it counts: the data values, and what was not counted or left out. */
export interface FileOutcome<Report, Key extends RowDefinition = RowKey> {
  readonly dataValueSet: DataValueSet;
  readonly report: Report;
  /** The row keys of the data set's mappings: they say which rows are percentages. */
  readonly keys: readonly Key[];
  /** The chosen org units, with rows or without, in code-unit order. */
  readonly chosenOrgUnits: readonly string[];
  /** The codes that the file writes for its org units; absent where it writes their ids. */
  readonly orgUnitCodes?: OrgUnitCodes;
}

/** Why there is no file of what was counted, whichever source it was. */
export type FileRefusal<Report> =
  | { readonly code: 'not-complete-able'; readonly report: Report }
  /** Codes were asked for, and of these org units of the file none is known. */
  | {
      readonly code: 'no-codes';
      readonly orgUnits: readonly string[];
      readonly report: Report;
    }
  /** Nothing to write; the report says why. */
  | { readonly code: 'no-rows'; readonly report: Report };

/** What is known of a file before its rows are. */
export interface FilePlan<Key extends RowDefinition = RowKey> {
  readonly request: Pick<ExportRequest, 'dataSet' | 'completeDate' | 'idScheme' | 'idsOfCodes'>;
  readonly period: Period;
  /** Where the period stands today. */
  readonly standing: PeriodStanding;
  readonly today: CalendarDate;
  readonly keys: readonly Key[];
  readonly chosenOrgUnits: Iterable<string>;
}

/** Makes the file of rows, or refuses one that would be wrong or empty. */
export function fileOutcome<Report, Key extends RowDefinition>(
  { request, period, standing, today, keys, chosenOrgUnits }: FilePlan<Key>,
  rows: readonly Row<Key>[],
  report: Report,
): Result<FileOutcome<Report, Key>, FileRefusal<Report>> {
  const { dataSet, completeDate, idScheme, idsOfCodes } = request;
  const orgUnits = orgUnitsOfRows(rows);
  if (
    completeDate !== undefined &&
    !isCompleteAble(completeDate, today, orgUnits.length, standing)
  ) {
    return err({ code: 'not-complete-able', report });
  }
  if (rows.length === 0) return err({ code: 'no-rows', report });
  const named = idScheme === 'code' ? orgUnitCodes(orgUnits, idsOfCodes) : undefined;
  if (named !== undefined && named.missing.length > 0) {
    return err({ code: 'no-codes', orgUnits: named.missing, report });
  }
  return ok({
    dataValueSet: dataValueSetOfRows(rows, dataSet, period, completeDate),
    report,
    keys,
    chosenOrgUnits: [...chosenOrgUnits].filter(isIdentifier).sort(compareCodeUnits),
    ...(named === undefined ? {} : { orgUnitCodes: named.codes }),
  });
}
