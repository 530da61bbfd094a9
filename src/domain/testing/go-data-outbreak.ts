import { exportRequest, type ExportRequest } from '../export/export-request.ts';
import { planCases, type CasesPlan } from '../go-data/cases-plan.ts';
import { exportCases, type CasesExport } from '../go-data/cases-outcome.ts';
import { decodeMapping } from '../go-data/mapping/decode-mapping.ts';
import type { GoDataMapping } from '../go-data/mapping/go-data-mapping.ts';

/** What the reference data of Go.Data call it. */
export const reference = (category: string, value: string): string =>
  `LNG_REFERENCE_DATA_CATEGORY_${category}_${value}`;

export const CONFIRMED = reference('CASE_CLASSIFICATION', 'CONFIRMED');
export const SUSPECT = reference('CASE_CLASSIFICATION', 'SUSPECT');
export const NOT_A_CASE = reference('CASE_CLASSIFICATION', 'NOT_A_CASE_DISCARDED');
const RESIDENCE = reference('ADDRESS_TYPE', 'USUAL_PLACE_OF_RESIDENCE');

/** Two districts that have ids of DHIS2, a village of each that has none, and a country without any. */
export const NORTH = 'NorthOuUid1';
export const SOUTH = 'SouthOuUid1';
const LOCATIONS: readonly object[] = [
  { id: 'country', geographicalLevelId: 'LEVEL_0' },
  {
    id: 'north',
    parentLocationId: 'country',
    identifiers: [{ description: 'DHIS2', code: NORTH }],
  },
  {
    id: 'south',
    parentLocationId: 'country',
    identifiers: [{ description: 'DHIS2', code: SOUTH }],
  },
  { id: 'village-north', parentLocationId: 'north' },
  { id: 'village-south', parentLocationId: 'south' },
];

const CASES_DATA_SET = 'CasesDsUid1';
export const CASES_ELEMENT = 'ConfirmedDe';
/** The day of all exports here: the week before it, 2026W45, has ended. */
const TODAY_OF_CASES = '2026-11-11';
const WEEK = '2026W45';

/** A confirmed case of the week in a village of the north; `more` as given. */
export const caseOf = (id: string, more: object = {}): object => ({
  id,
  classification: CONFIRMED,
  dateOfReporting: '2026-11-04T00:00:00.000Z',
  addresses: addressIn('village-north'),
  ...more,
});

export const addressIn = (locationId: string, date = '2026-11-01T00:00:00.000Z'): object[] => [
  { typeId: RESIDENCE, locationId, date },
];

/** A mapping of confirmed cases by identifiers; `more` as given. */
export function mappingOf(more: object = {}): GoDataMapping {
  const mapping = decodeMapping(
    JSON.stringify({
      places: { by: 'identifier', identifier: 'DHIS2' },
      dataElements: [{ dataElement: CASES_ELEMENT, where: { classification: CONFIRMED } }],
      ...more,
    }),
  );
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  return mapping.value;
}

/** What is exported of cases. */
export interface GivenCases {
  readonly cases: readonly unknown[];
  readonly mapping?: object;
  readonly request?: Partial<ExportRequest>;
  readonly locations?: readonly unknown[];
  readonly today?: string;
}

export function casesPlanOf({
  mapping,
  request,
  locations = LOCATIONS,
  today = TODAY_OF_CASES,
}: Omit<GivenCases, 'cases'>): CasesPlan {
  const asked = exportRequest({
    dataSet: CASES_DATA_SET,
    period: WEEK,
    zeros: 'reported',
    ...request,
  });
  const plan = planCases(asked, { mapping: mappingOf(mapping), locations, today });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

export const exportOfCases = ({ cases, ...given }: GivenCases): CasesExport =>
  exportCases(casesPlanOf(given), cases);

/** The rows as `ORG UNIT DATA ELEMENT [COMBO] = VALUE`. */
export const rowsIn = ({ later }: CasesExport): readonly string[] =>
  later.rows.map(({ orgUnit, dataElement, categoryOptionCombo = '', value }) =>
    [orgUnit, dataElement, categoryOptionCombo, '=', value].filter((part) => part !== '').join(' '),
  );

/** Cases that are not counted, as `CASE REASON`. */
export const notCountedIn = ({ report }: CasesExport): readonly string[] =>
  report.notCounted.map(({ case: id, reason }) => `${id} ${reason}`);
