import type { Zeros } from '../aggregate/counting-plan.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { Attribution } from '../place/attribution.ts';
import type { Exclusion } from './exclusion.ts';
import type { GeneralOrgUnits, OrgUnitId } from '../place/org-unit-mapping.ts';
import type { ValueTypes } from '../settings/value-types.ts';
import type { Accounts } from '../target/newest-account.ts';

/** What is asked for, as yet unchecked. */
export interface ExportRequest {
  /** The id of a configured data set. */
  readonly dataSet: string;
  /** DHIS2's id of a period of the data set's type: `202610`, `2026Q3`, `2026April`. */
  readonly period: string;
  /** DHIS2 ids; none is all. */
  readonly orgUnits: readonly OrgUnitId[];
  /** Whether the mapped org units below the chosen ones are wanted too. */
  readonly children: boolean;
  readonly attribution: Attribution;
  readonly zeros: Zeros;
  readonly accounts: Accounts;
  readonly generalOrgUnits: GeneralOrgUnits;
  /** Owners that are left out of the period. */
  readonly excluded?: readonly Exclusion[];
  /** `YYYY-MM-DD`: marks the data set complete in DHIS2; absent: does not. */
  readonly completeDate?: string;
  /** The default option combos of the DHIS2, where its metadata are at hand: `defaultCombosOf`. */
  readonly defaultCombos?: DefaultCombos;
  /** The data set's period type by DHIS2's metadata: it holds where the settings name none. */
  readonly periodType?: string;
  /** The data elements' types by DHIS2's metadata: one holds where a mapping names none. `valueTypesOf` */
  readonly valueTypes?: ValueTypes;
  /** Org units are written by their codes in DHIS2; absent: by their ids. */
  readonly idScheme?: 'code';
  /** The id of each code, where DHIS2's metadata are at hand: `idsOfOrgUnitCodes`. */
  readonly idsOfCodes?: ReadonlyMap<string, OrgUnitId>;
  /** The calendar of the DHIS2's periods, where it is known: `iso8601`, `nepali`, … */
  readonly calendar?: string;
  /** Months whatever the data set's period type is, as CHT Core's own address gives them. */
  readonly monthly?: true;
  /** The outbreak of Go.Data whose cases are counted, or the name of their file; absent: target documents are. */
  readonly outbreak?: string;
  /** The numbers are counted by day, not read from documents of months: weeks are possible too. */
  readonly countedByDay?: true;
}

/** The product's own defaults: each document once, at one place, and only what was reported. */
export const DEFAULT_REQUEST = {
  attribution: 'nearest',
  zeros: 'reported',
  accounts: 'newest',
  generalOrgUnits: 'unless-specific',
} as const;

/** The preset `cht-core`: the rows and numbers of CHT Core's `GET /api/v2/export/dhis`. */
export const CHT_CORE_PRESET = {
  attribution: 'ancestors',
  zeros: 'all',
  accounts: 'all',
  generalOrgUnits: 'always',
} as const;

/**
 * A request with the product's defaults, and each org unit once.
 *
 * @example
 * exportRequest({ dataSet: 'VMuFODsyWaO', period: '202610' })
 * exportRequest({ dataSet: 'VMuFODsyWaO', period: '202610', ...CHT_CORE_PRESET })
 */
export const exportRequest = (
  request: Pick<ExportRequest, 'dataSet' | 'period'> & Partial<ExportRequest>,
): ExportRequest => ({
  children: false,
  ...DEFAULT_REQUEST,
  ...request,
  orgUnits: [...new Set(request.orgUnits)],
});

/**
 * A text that is the same for requests that ask for the same, field by field in their order.
 *
 * @example
 * textOfRequest({ period: '202610', idsOfCodes: new Map([['OU_1', 'DiszpKrYNg8']]) });
 * // '{"period":"202610","idsOfCodes":[["OU_1","DiszpKrYNg8"]]}'
 */
export const textOfRequest = (request: Partial<ExportRequest>): string =>
  // JSON has no maps: all of them would be the same.
  JSON.stringify(request, (_, value: unknown) =>
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value,
  );
