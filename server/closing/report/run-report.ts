import type { MissingOwner, MonthOutcome } from '../close/month-outcome.ts';
import type { Clash } from '../instances/clashes.ts';

/** What became of a run. */
export interface RunReport {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly months: readonly MonthOutcome[];
  /** Org units that several instances would write. */
  readonly clashes: readonly Clash[];
}

/** The same without names and telephone numbers of people: they are in it by the ids of their contacts. */
export interface ReportForAll extends Omit<RunReport, 'months'> {
  readonly months: readonly (Omit<MonthOutcome, 'missing'> & {
    readonly missing: readonly Pick<MissingOwner, 'owner' | 'orgUnits' | 'sync'>[];
  })[];
}

/** Takes out of a report what not everybody may see. */
export const reportForAll = (report: RunReport): ReportForAll => ({
  ...report,
  months: report.months.map((month) => ({
    ...month,
    missing: month.missing.map(({ owner, orgUnits, sync }) => ({
      owner,
      orgUnits,
      ...(sync && { sync }),
    })),
  })),
});
