import {
  chtCoreClientViews,
  chtCoreContactViews,
  chtCoreViews,
} from '../../../src/data-access/testing/cht-core-views.ts';
import type { StoredDocument } from '../../../server/embedded-couchdb/index.ts';
import { ORG_UNIT, settings } from '../../../server/recalculate/testing/county-with-reports.ts';

/** How large a county is. */
export interface CountySize {
  readonly chws: number;
  readonly patientsOfChw: number;
  readonly reportsOfPatient: number;
}

/** What CouchDB keeps indexes of. */
export const DESIGNS = [chtCoreViews, chtCoreContactViews, chtCoreClientViews] as const;

const CHWS_OF_UNIT = 10;
const FORMS = ['delivery', 'visit', 'other'];
/** As many characters as a report has besides. */
const NOTE = 'x'.repeat(300);

/**
 * A county of units of ten CHWs, who have patients, four to a family, and reports about them spread over a year.
 * The first unit has the org unit of the specs.
 */
export function* countyWithReports(size: CountySize): Generator<StoredDocument> {
  yield { _id: 'settings', settings };
  for (const chw of numbers(size.chws)) {
    if (chw % CHWS_OF_UNIT === 0) yield unitOf(chw);
    yield* chwWithAccount(chw);
    for (const patient of numbers(size.patientsOfChw)) {
      yield* patientOf(chw, patient);
      for (const report of numbers(size.reportsOfPatient)) yield reportOf(chw, patient, report);
    }
  }
}

const numbers = (count: number): readonly number[] => [...Array.from({ length: count }).keys()];
const unitIdOf = (chw: number): string => `unit-${String(Math.floor(chw / CHWS_OF_UNIT))}`;
const areaOf = (chw: number): object => ({ _id: `area-${chw}`, parent: { _id: unitIdOf(chw) } });
const familyOf = (chw: number, patient: number): string =>
  `family-${chw}-${String(Math.floor(patient / 4))}`;

function unitOf(chw: number): StoredDocument {
  const orgUnit = chw === 0 ? ORG_UNIT : `U${String(chw).padStart(10, '0')}`;
  return { _id: unitIdOf(chw), type: 'health_center', name: 'Unit', dhis: { orgUnit } };
}

const chwWithAccount = (chw: number): readonly StoredDocument[] => [
  { _id: `area-${chw}`, type: 'clinic', name: 'North', parent: { _id: unitIdOf(chw) } },
  { _id: `chw-${chw}`, type: 'person', name: `CHW ${chw}`, parent: areaOf(chw) },
  {
    _id: `org.couchdb.user:chw-${chw}`,
    type: 'user-settings',
    contact_id: `chw-${chw}`,
    facility_id: `area-${chw}`,
    roles: ['chw'],
  },
  {
    _id: `target~2026-10~chw-${chw}~org.couchdb.user:chw-${chw}`,
    type: 'target',
    owner: `chw-${chw}`,
    user: `org.couchdb.user:chw-${chw}`,
    reporting_period: '2026-10',
    updated_date: Date.UTC(2026, 9, 20),
    targets: [{ id: 'births', value: { pass: 100, total: 100 } }],
  },
];

const patientOf = (chw: number, patient: number): readonly StoredDocument[] => [
  ...(patient % 4 === 0
    ? [{ _id: familyOf(chw, patient), type: 'clinic', parent: areaOf(chw) }]
    : []),
  {
    _id: `patient-${chw}-${patient}`,
    type: 'person',
    patient_id: `${chw}p${patient}`,
    parent: { _id: familyOf(chw, patient), parent: areaOf(chw) },
  },
];

const reportOf = (chw: number, patient: number, report: number): StoredDocument => ({
  _id: `report-${chw}-${patient}-${report}`,
  type: 'data_record',
  form: FORMS[report % FORMS.length],
  reported_date: Date.UTC(2026, report % 12, 1 + ((patient + report) % 28), 9),
  contact: { _id: `chw-${chw}` },
  fields: { patient_id: `${chw}p${patient}`, place_id: familyOf(chw, patient), note: NOTE },
});
