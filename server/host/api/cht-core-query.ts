import { CHT_CORE_PRESET, type ExportError, exportRequest } from '../../../src/domain/index.ts';
import { ApiError, apiErrorOf } from './api-error.ts';
import type { AskedExport } from './data-value-sets-query.ts';
import { type Query, single } from './query.ts';

/** The parameters of CHT Core's `GET /api/v2/export/dhis`. */
export const CHT_CORE_PARAMETERS = {
  dataSet: 'filters[dataSet]',
  from: 'filters[date][from]',
  orgUnit: 'filters[orgUnit]',
  humanReadable: 'options[humanReadable]',
} as const;

/** The year and month of an instant, in UTC, as `YYYYMM`; another text where there is none. */
function periodOf(from: number): string {
  const instant = new Date(from);
  return Number.isNaN(instant.getTime())
    ? String(from)
    : instant.toISOString().slice(0, 7).replace('-', '');
}

/**
 * Reads the parameters of CHT Core's export; others than the known ones are ignored, as there.
 *
 * @throws {ApiError} in CHT Core's words
 */
export function readChtCoreQuery(query: Query): AskedExport {
  const dataSet = single(query, CHT_CORE_PARAMETERS.dataSet) ?? '';
  if (dataSet === '') throw new ApiError(400, 'unknown-data-set', 'filter "dataSet" is required');
  // As CHT Core reads it: `2026-01` is 2026 milliseconds after 1970 began.
  const from = Number.parseInt(single(query, CHT_CORE_PARAMETERS.from) ?? '', 10);
  if (Number.isNaN(from) || from === 0) {
    throw new ApiError(400, 'bad-period', 'filter "from" is required');
  }
  const orgUnits = (query.get(CHT_CORE_PARAMETERS.orgUnit) ?? []).filter((id) => id !== '');
  const period = periodOf(from);
  return {
    request: exportRequest({ dataSet, period, orgUnits, ...CHT_CORE_PRESET, monthly: true }),
    format: 'json',
    // Anything else is false, as there.
    humanReadable: single(query, CHT_CORE_PARAMETERS.humanReadable) === 'true',
    requireSignOff: false,
  };
}

/** The answer for an export that was refused, in CHT Core's words where it has some. */
export function chtCoreErrorOf(error: ExportError): ApiError {
  if (error.code === 'no-data-elements') {
    return new ApiError(400, error.code, `dataSet "${error.dataSet}" has no dataElements`);
  }
  if (error.code === 'unknown-data-set') {
    return new ApiError(400, error.code, `dataSet "${error.dataSet}" is not defined`);
  }
  return apiErrorOf(error);
}
