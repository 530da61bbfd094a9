import type { CountingPlan } from '../aggregate/counting-plan.ts';
import { mixedValueNotices, rowKeys, type RowKey } from '../aggregate/row-key.ts';
import { identifierText, isIdentifier } from '../identifier.ts';
import { isOfCalendar } from '../period/calendar-of-server.ts';
import { daysOfPeriod } from '../period/days-of-period.ts';
import { monthsOfPeriod, type Period, type Tag } from '../period/period.ts';
import { tagOfDate } from '../period/reporting-interval.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import { lastPossibleInstant } from '../period/utc-day.ts';
import { chosenOrgUnits, unknownOrgUnit, type ChosenOrgUnits } from '../place/chosen-org-units.ts';
import type { Contact } from '../place/contact.ts';
import { orgUnitMapping } from '../place/org-unit-mapping.ts';
import { notConfiguredPlaces, placeNotices } from '../place/place-notice.ts';
import { err, ok, type Result } from '../result.ts';
import { mappingsOfDataSet, type DataValueMapping } from '../settings/data-value-mapping.ts';
import { mappingNotices } from '../settings/mapping-notices.ts';
import { addedRunningTotals } from '../settings/silently-added.ts';
import { similarDataSet } from '../settings/similar-data-set.ts';
import type { ExportSettings } from '../settings/export-settings.ts';
import type { Notice } from '../aggregate/export-report.ts';
import { fieldOf } from '../unknown-json.ts';
import type { RuleError } from './export-error.ts';
import type { ExportRequest } from './export-request.ts';
import {
  periodOfRequest,
  periodTypeOfDataSet,
  weekOfNoYear,
  weekTypeOfDataSet,
} from './period-of-request.ts';

/** A request that the settings allow: what to read, before any place or target document is. */
export interface DataSetPlan {
  readonly request: ExportRequest;
  readonly settings: ExportSettings;
  readonly period: Period;
  /**
   * The months that the period is made of, oldest first: one, or the months of a longer period. Documents of
   * a week stand under the month in which it ends.
   */
  readonly tags: readonly Tag[];
  readonly keys: readonly RowKey[];
  readonly notices: readonly Notice[];
}

/** A request that settings and places allow: how to count each document. */
export interface ExportPlan extends DataSetPlan {
  readonly counting: CountingPlan;
}

/** Checks a request against the settings; the first refusal of the rules is given. */
export function planDataSet(
  settings: ExportSettings,
  request: ExportRequest,
): Result<DataSetPlan, RuleError> {
  const { dataSet, period: text } = request;
  const ofSettings = noticesIfAny(settings.notices);
  if (settings.dataSets.length === 0) return err({ code: 'no-data-sets', ...ofSettings });
  const configured = settings.dataSets.find(({ id }) => id === dataSet);
  if (configured === undefined) {
    const like = similarDataSet(dataSet, settings.dataSets);
    const meant = like === undefined ? {} : { like };
    return err({ code: 'unknown-data-set', dataSet, ...meant, ...ofSettings });
  }
  if (!isIdentifier(dataSet)) return err({ code: 'invalid-data-set', dataSet, ...ofSettings });
  const weekType = weekTypeOfDataSet(configured, request);
  const type = weekType === undefined ? periodTypeOfDataSet(configured, request) : ok(weekType);
  const isLonger = weekType === undefined && type.ok && type.value !== 'Monthly';
  const { mappings, notices: ofMappings } = mappingsOfDataSet(
    settings.targets,
    dataSet,
    request.valueTypes,
  );
  const keys = rowKeys(isLonger ? mappings : mappings.map(ofOneMonth), request.defaultCombos);
  const notices = [
    ...settings.notices,
    ...ofMappings,
    ...mappingNotices(settings.targets, settings.dataSets, dataSet, request.valueTypes),
    ...(isLonger ? addedRunningTotals(settings.targets, dataSet) : []),
    ...mixedValueNotices(keys),
  ];
  if (keys.length === 0) {
    return err({ code: 'no-data-elements', dataSet, ...noticesIfAny(notices) });
  }
  if (!type.ok) return err({ ...type.error, ...noticesIfAny(notices) });
  const { monthStartDate } = settings;
  const period = periodOfRequest(text, type.value, monthStartDate);
  if (!period.ok) return err({ ...period.error, ...noticesIfAny(notices) });
  const { calendar } = request;
  if (calendar !== undefined && !isOfCalendar(period.value, calendar)) {
    return err({ code: 'other-calendar', period: text, calendar, ...noticesIfAny(notices) });
  }
  const noWeek = weekType && weekOfNoYear(period.value, weekType, monthStartDate);
  if (noWeek !== undefined) return err({ ...noWeek, ...noticesIfAny(notices) });
  const tags =
    weekType === undefined
      ? monthsOfPeriod(period.value)
      : [tagOfDate(daysOfPeriod(period.value).end, monthStartDate)];
  return ok({ request, settings, period: period.value, tags, keys, notices });
}

/** How months become one value is nothing to a period of one: its mappings need not agree on it. */
const ofOneMonth = ({ over: _, ...mapping }: DataValueMapping): DataValueMapping => mapping;

/** Every org unit and place. */
const ALL: ChosenOrgUnits = { orgUnits: new Set(), places: undefined };

/** A refusal without notices has no such field: most have none. */
const noticesIfAny = (notices: readonly Notice[]): { readonly notices?: readonly Notice[] } =>
  notices.length === 0 ? {} : { notices };

/**
 * Checks a request against the mapped places.
 *
 * @param contacts every contact with `dhis` entries, mapped for the chosen data set or not
 */
export function planOrgUnits(
  plan: DataSetPlan,
  contacts: Iterable<Contact>,
  today: CalendarDate,
): Result<ExportPlan, RuleError> {
  const { request, keys, settings } = plan;
  const known = [...contacts];
  const mapping = orgUnitMapping(
    known,
    request.dataSet,
    request.generalOrgUnits,
    request.idsOfCodes,
  );
  const unknown = unknownOrgUnit(request.orgUnits, mapping);
  if (unknown !== undefined) {
    // A contact may map it for a data set that is not configured.
    const naming = known.filter(({ dhis }) =>
      dhis.some((entry) => identifierText(fieldOf(entry, 'orgUnit')) === unknown),
    );
    const notices = [...plan.notices, ...notConfiguredPlaces(naming, ALL, settings.dataSets)];
    return err({ code: 'unknown-org-unit', orgUnit: unknown, ...noticesIfAny(notices) });
  }
  const chosen = chosenOrgUnits(request.orgUnits, request.children, mapping);
  const { attribution, accounts, zeros, idScheme } = request;
  return ok({
    ...plan,
    notices: [
      ...plan.notices,
      ...placeNotices(mapping, chosen),
      ...notConfiguredPlaces(known, chosen, settings.dataSets),
    ],
    counting: {
      keys,
      mapping,
      chosen,
      attribution,
      accounts,
      zeros,
      ...(idScheme === undefined ? {} : { idScheme }),
      latestDate: lastPossibleInstant(today),
      excluded: new Set((request.excluded ?? []).map(({ owner }) => owner)),
    },
  });
}
