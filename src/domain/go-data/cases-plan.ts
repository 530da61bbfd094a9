import type { Zeros } from '../aggregate/counting-plan.ts';
import type { RowDefinition } from '../aggregate/row-key.ts';
import type { ExportRequest } from '../export/export-request.ts';
import type { FileRefusal } from '../export/file-outcome.ts';
import { isIdentifier } from '../identifier.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { isOfCalendar } from '../period/calendar-of-server.ts';
import { daysOfPeriod } from '../period/days-of-period.ts';
import { standingOfPeriod, type PeriodStanding } from '../period/offered-period.ts';
import type { Period } from '../period/period.ts';
import { parseAnyPeriod, typeOfAnyPeriod } from '../period/shorter-period.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { err, ok, type Result } from '../result.ts';
import type { CaseReport } from './case-report.ts';
import type { VerdictPlan } from './case-verdict.ts';
import { locationsOf } from './location.ts';
import { chosenOfLocations, locationMapping } from './location-mapping.ts';
import type { GoDataMapping } from './mapping/go-data-mapping.ts';

/** A request that mapping and locations allow: how to count each case. */
export interface CasesPlan extends VerdictPlan {
  readonly request: ExportRequest;
  readonly mapping: GoDataMapping;
  readonly period: Period;
  readonly standing: PeriodStanding;
  readonly today: CalendarDate;
  readonly keys: readonly RowDefinition[];
  readonly chosenOrgUnits: ReadonlySet<OrgUnitId>;
  readonly zeros: Zeros;
  readonly idScheme?: 'code';
}

/** Why cases are not exported. */
export type CasesError =
  /** The id of the data set is none that DHIS2 can know. */
  | { readonly code: 'invalid-data-set'; readonly dataSet: string }
  /** The mapping is of another data set. */
  | { readonly code: 'other-data-set'; readonly dataSet: string; readonly ofMapping: string }
  /** No period, or one of another type than that of the mapping. */
  | { readonly code: 'bad-period'; readonly period: string; readonly periodType?: string }
  /** DHIS2 would take the period for one of its own calendar. */
  | { readonly code: 'other-calendar'; readonly period: string; readonly calendar: string }
  /** No location stands for an org unit. */
  | { readonly code: 'no-org-units' }
  /** An org unit that was asked for, and no location stands for it. */
  | { readonly code: 'unknown-org-unit'; readonly orgUnit: string }
  | FileRefusal<CaseReport>;

/** A mapping, the locations as Go.Data gives them, and the day of the export. */
export interface CasesSources {
  readonly mapping: GoDataMapping;
  readonly locations: readonly unknown[];
  readonly today: CalendarDate;
}

/**
 * Checks a request against a mapping and locations; the first refusal is given.
 *
 * @example
 * const plan = planCases(exportRequest({ dataSet: 'VMuFODsyWaO', period: '2026W45' }), { mapping, locations, today })
 * if (plan.ok) createCaseTally(plan.value)
 */
export function planCases(
  request: ExportRequest,
  { mapping, locations: json, today }: CasesSources,
): Result<CasesPlan, CasesError> {
  const checked = checkCasesRequest(request, mapping);
  if (!checked.ok) return checked;
  const period = checked.value;
  const locations = locationMapping(locationsOf(json), mapping.places);
  if (locations.orgUnits.size === 0) return err({ code: 'no-org-units' });
  const unknown = request.orgUnits.find((id) => !locations.orgUnits.has(id));
  if (unknown !== undefined) return err({ code: 'unknown-org-unit', orgUnit: unknown });
  const standing = standingOfPeriod(period, today, 1);
  const { zeros, idScheme } = request;
  return ok({
    request,
    mapping,
    locations,
    period,
    days: daysOfPeriod(period),
    standing,
    today,
    keys: mapping.keys,
    chosenOrgUnits: chosenOfLocations(request.orgUnits, request.children, locations),
    // That nothing has happened yet in a period that has not begun is no report.
    zeros: standing === 'later' ? 'reported' : zeros,
    ...(idScheme === undefined ? {} : { idScheme }),
  });
}

/** Checks what needs nothing of Go.Data: before anything is read. */
export function checkCasesRequest(
  { dataSet, period: text, periodType: ofMetadata, calendar }: ExportRequest,
  { dataSet: ofMapping, periodType: ofFile }: GoDataMapping,
): Result<Period, CasesError> {
  if (!isIdentifier(dataSet)) return err({ code: 'invalid-data-set', dataSet });
  if (ofMapping !== undefined && ofMapping !== dataSet) {
    return err({ code: 'other-data-set', dataSet, ofMapping });
  }
  const periodType = ofFile ?? ofMetadata;
  const period = parseAnyPeriod(text);
  const isOfType =
    period !== undefined && (periodType === undefined || typeOfAnyPeriod(period) === periodType);
  if (!isOfType) {
    return err({
      code: 'bad-period',
      period: text,
      ...(periodType === undefined ? {} : { periodType }),
    });
  }
  if (calendar !== undefined && !isOfCalendar(period, calendar)) {
    return err({ code: 'other-calendar', period, calendar });
  }
  return ok(period);
}
