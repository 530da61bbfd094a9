import type { Notice } from '../../aggregate/export-report.ts';
import { rowsOfSet } from '../../data-value-set/data-value-row.ts';
import type { OrgUnitCodes } from '../../data-value-set/org-unit-codes.ts';
import type { DataValueSet } from '../../data-value-set/data-value-set.ts';
import type { ExportOutcome } from '../../export/export-outcome.ts';
import type { CalendarDate } from '../../period/calendar-date.ts';
import type { Period } from '../../period/period.ts';
import { reportedPercent, type Completeness } from './completeness.ts';

/** That a data set is complete for a period and an org unit, as `completeDataSetRegistrations` takes it. */
export interface CompleteRegistration {
  readonly dataSet: string;
  readonly period: Period;
  readonly organisationUnit: string;
  readonly date: CalendarDate;
  readonly completed: true;
}

/**
 * Registrations for the org units of a file of which as many have reported as is asked for. A unit at
 * which nobody is expected, or that has no row, is never complete.
 *
 * @param percent the least per cent of the expected owners, 0 to 100
 * @param date the day of completion, in a finished period
 * @example
 * registrationsOf(file, review.completeness, 100, '2026-11-05')
 * // => [{ dataSet, period: '202610', organisationUnit: 'HJiPOcmziQA', date: '2026-11-05', completed: true }]
 */
export function registrationsOf(
  dataValueSet: DataValueSet,
  { orgUnits }: Pick<Completeness, 'orgUnits'>,
  percent: number,
  date: CalendarDate,
): readonly CompleteRegistration[] {
  const { dataSet, period } = dataValueSet;
  const withRows = new Set(rowsOfSet(dataValueSet).map(({ orgUnit }) => orgUnit));
  return orgUnits
    .filter(
      (unit) => withRows.has(unit.orgUnit) && unit.expected > 0 && reportedPercent(unit) >= percent,
    )
    .map(({ orgUnit }) => ({
      dataSet,
      period,
      organisationUnit: orgUnit,
      date,
      completed: true,
    }));
}

/** Notices of periods of which nothing is complete yet. */
const NOT_FINISHED: readonly Notice['kind'][] = ['running-period', 'period-after-today'];

/**
 * Registrations of what was exported, as {@link registrationsOf} makes them; none where the period has
 * not ended.
 */
export const completeRegistrations = (
  { dataValueSet, report }: Pick<ExportOutcome, 'dataValueSet' | 'report'>,
  { completeness }: { readonly completeness: Pick<Completeness, 'orgUnits'> },
  percent: number,
  today: CalendarDate,
): readonly CompleteRegistration[] =>
  report.notices.some(({ kind }) => NOT_FINISHED.includes(kind))
    ? []
    : registrationsOf(dataValueSet, completeness, percent, today);

/**
 * The registrations as the body of `POST /api/completeDataSetRegistrations`.
 *
 * @param codes the codes that stand for org units; without them their ids do
 */
export const registrationsJson = (
  registrations: readonly CompleteRegistration[],
  codes?: OrgUnitCodes,
): string =>
  `${JSON.stringify({
    ...(codes === undefined ? {} : { orgUnitIdScheme: 'CODE' }),
    completeDataSetRegistrations: registrations.map((registration) => ({
      ...registration,
      organisationUnit: nameOf(registration.organisationUnit, codes),
    })),
  })}\n`;

function nameOf(orgUnit: string, codes: OrgUnitCodes | undefined): string {
  const name = codes === undefined ? orgUnit : codes.get(orgUnit);
  if (name === undefined) throw new Error(`No code is known of the org unit ${orgUnit}.`);
  return name;
}
