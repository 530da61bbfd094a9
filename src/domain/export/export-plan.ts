import type { CountingPlan } from '../aggregate/counting-plan.ts';
import { mixedValueNotices, rowKeys, type RowKey } from '../aggregate/row-key.ts';
import { isIdentifier } from '../identifier.ts';
import { parsePeriod, tagOfPeriod, type Period, type Tag } from '../period/period.ts';
import { chosenOrgUnits, unknownOrgUnit } from '../place/chosen-org-units.ts';
import type { Contact } from '../place/contact.ts';
import { orgUnitMapping } from '../place/org-unit-mapping.ts';
import { placeNotices } from '../place/place-notice.ts';
import { err, ok, type Result } from '../result.ts';
import { mappingsOfDataSet } from '../settings/data-value-mapping.ts';
import type { ExportSettings } from '../settings/export-settings.ts';
import type { Notice } from '../aggregate/export-report.ts';
import type { RuleError } from './export-error.ts';
import type { ExportRequest } from './export-request.ts';

/** A request that the settings allow: what to read, before any place or target document is. */
export interface DataSetPlan {
  readonly request: ExportRequest;
  readonly period: Period;
  readonly tag: Tag;
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
  if (settings.dataSets.length === 0) return err({ code: 'no-data-sets' });
  if (!settings.dataSets.some(({ id }) => id === dataSet)) {
    return err({ code: 'unknown-data-set', dataSet });
  }
  if (!isIdentifier(dataSet)) return err({ code: 'invalid-data-set', dataSet });
  const { mappings, notices } = mappingsOfDataSet(settings.targets, dataSet);
  const keys = rowKeys(mappings);
  if (keys.length === 0) return err({ code: 'no-data-elements', dataSet });
  const period = parsePeriod(text);
  if (period === undefined) return err({ code: 'bad-period', period: text });
  return ok({
    request,
    period,
    tag: tagOfPeriod(period),
    keys,
    notices: [...settings.notices, ...notices, ...mixedValueNotices(keys)],
  });
}

/**
 * Checks a request against the mapped places.
 *
 * @param contacts every contact with `dhis` entries, mapped for the chosen data set or not
 */
export function planOrgUnits(
  plan: DataSetPlan,
  contacts: Iterable<Contact>,
): Result<ExportPlan, RuleError> {
  const { request, keys } = plan;
  const mapping = orgUnitMapping(contacts, request.dataSet, request.generalOrgUnits);
  const unknown = unknownOrgUnit(request.orgUnits, mapping);
  if (unknown !== undefined) return err({ code: 'unknown-org-unit', orgUnit: unknown });
  const chosen = chosenOrgUnits(request.orgUnits, request.children, mapping);
  const { attribution, accounts, zeros } = request;
  return ok({
    ...plan,
    notices: [...plan.notices, ...placeNotices(mapping, chosen)],
    counting: { keys, mapping, chosen, attribution, accounts, zeros },
  });
}
