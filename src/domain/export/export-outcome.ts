import type { ExportReport } from '../aggregate/export-report.ts';
import type { RowKey } from '../aggregate/row-key.ts';
import type { Counted } from '../aggregate/tally.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import { isCompleteAble } from '../data-value-set/complete-date.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import { dataValueSetOfRows, orgUnitsOfRows } from '../data-value-set/from-rows.ts';
import { orgUnitCodes, type OrgUnitCodes } from '../data-value-set/org-unit-codes.ts';
import { isIdentifier } from '../identifier.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { standingOfPeriod } from '../period/offered-period.ts';
import { calendarNotices, periodNotices } from '../period/period-notice.ts';
import { err, ok, type Result } from '../result.ts';
import type { MonthStartDate } from '../settings/month-start-date.ts';
import type { RuleError } from './export-error.ts';
import type { ExportPlan } from './export-plan.ts';

/** What a successful export gives: the data values, and what was not counted or left out. */
export interface ExportOutcome {
  readonly dataValueSet: DataValueSet;
  readonly report: ExportReport;
  /** The row keys of the data set's mappings: they say which rows are percentages. */
  readonly keys: readonly RowKey[];
  /** The chosen org units, with rows or without, in code-unit order. */
  readonly chosenOrgUnits: readonly string[];
  /** The codes that the file writes for its org units; absent where it writes their ids. */
  readonly orgUnitCodes?: OrgUnitCodes;
}

/** The day of the export, and where months start: both decide whether a period is finished. */
export interface ExportDay {
  readonly today: CalendarDate;
  readonly monthStartDate: MonthStartDate;
  /**
   * Whether no phone has ever written a target document. CHT Core then gives zeros, and so does its
   * preset; every other period without a counted document has nothing to write.
   */
  readonly isEmptyDatabase?: boolean;
}

/** Makes the file of what was counted, or refuses one that would be wrong or empty. */
export function exportOutcome(
  plan: ExportPlan,
  counted: Counted,
  { today, monthStartDate, isEmptyDatabase = false }: ExportDay,
): Result<ExportOutcome, RuleError> {
  const { dataSet, completeDate, idScheme, idsOfCodes } = plan.request;
  // Where nobody reported anything, zeros would be invented.
  const rows = counted.isAnyCounted || isEmptyDatabase ? counted.rows : [];
  const orgUnits = orgUnitsOfRows(rows);
  const report: ExportReport = {
    dataValues: rows.length,
    orgUnits: orgUnits.length,
    owners: counted.owners,
    documents: counted.documents,
    documentsInFile: counted.documentsInFile,
    documentsLeftOut: counted.documentsLeftOut,
    documentsWithoutNumber: counted.documentsWithoutNumber,
    ...(counted.documentsSuperseded === undefined
      ? {}
      : { documentsSuperseded: counted.documentsSuperseded }),
    notCounted: counted.notCounted,
    leftOut: counted.leftOut,
    notices: [
      ...periodNotices(plan.period, today, monthStartDate),
      ...calendarNotices(plan.period, plan.request.calendar),
      ...plan.notices,
      ...counted.notices,
    ],
  };
  const standing = standingOfPeriod(plan.period, today, monthStartDate);
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
    dataValueSet: dataValueSetOfRows(rows, dataSet, plan.period, completeDate),
    report,
    keys: plan.keys,
    chosenOrgUnits: [...plan.counting.chosen.orgUnits].filter(isIdentifier).sort(compareCodeUnits),
    ...(named === undefined ? {} : { orgUnitCodes: named.codes }),
  });
}
