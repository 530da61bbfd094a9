import type { ExportReport } from '../aggregate/export-report.ts';
import type { Counted } from '../aggregate/tally.ts';
import { orgUnitsOfRows } from '../data-value-set/from-rows.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { standingOfPeriod } from '../period/offered-period.ts';
import { calendarNotices, periodNotices } from '../period/period-notice.ts';
import type { Result } from '../result.ts';
import type { MonthStartDate } from '../settings/month-start-date.ts';
import type { RuleError } from './export-error.ts';
import type { ExportPlan } from './export-plan.ts';
import { fileOutcome, type FileOutcome } from './file-outcome.ts';

/** What a successful export of target documents gives. */
export type ExportOutcome = FileOutcome<ExportReport>;

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
  return fileOutcome(
    {
      ...plan,
      standing: standingOfPeriod(plan.period, today, monthStartDate),
      today,
      chosenOrgUnits: plan.counting.chosen.orgUnits,
    },
    rows,
    report,
  );
}
