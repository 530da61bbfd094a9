import {
  chtCoreClientViews,
  chtCoreContactViews,
  chtCoreViews,
} from '../../../src/data-access/testing/cht-core-views.ts';
import type { StoredDocument } from '../../embedded-couchdb/index.ts';
import { EXAMPLE_RULES, exampleTargets } from './example-rules.ts';

/** The data set of the targets, and the org unit of the only unit. */
export const DATA_SET = 'VMuFODsyWaO';
export const ORG_UNIT = 'HJiPOcmziQA';

/** Noon of a day of October 2026, or of another month, here. */
export const noon = (day: number, month = 10): number =>
  new Date(2026, month - 1, day, 12).getTime();

const midnight = (day: number): number => new Date(2026, 9, day).getTime();

/** Settings with the example's rules. */
export const settings = {
  dhis_data_sets: [{ id: DATA_SET, translation_key: 'dhis.dataset.moh515' }],
  roles: { chw: { offline: true } },
  permissions: {
    can_export_all: ['clerk'],
    can_export_dhis: ['hrio'],
    can_view_tasks: ['chw'],
    can_view_analytics: ['chw'],
  },
  tasks: { rules: EXAMPLE_RULES, isDeclarative: true, targets: { items: exampleTargets } },
};

const IN_UNIT = { _id: 'unit', parent: { _id: 'county' } };

/** A CHW with an account, an area, and so many families of a mother and a child each. */
export function chwWithFamilies(name: string, families: number): readonly StoredDocument[] {
  const area = `area-${name}`;
  const inArea = { _id: area, parent: IN_UNIT };
  return [
    {
      _id: area,
      type: 'clinic',
      name: name === 'achieng' ? 'North' : 'South',
      parent: IN_UNIT,
      reported_date: noon(1, 1),
    },
    { _id: name, type: 'person', name, parent: { _id: `post-${name}`, parent: inArea } },
    {
      _id: `org.couchdb.user:${name}`,
      type: 'user-settings',
      name,
      contact_id: name,
      facility_id: area,
      roles: ['chw'],
    },
    ...Array.from({ length: families }, (_, index) => {
      const family = `${name}-family-${index}`;
      const parent = { _id: family, parent: inArea };
      return [
        { _id: family, type: 'clinic', parent: inArea, reported_date: noon(2, 1) },
        ...['mother', 'child'].map((who) => ({
          _id: `${family}-${who}`,
          type: 'person',
          patient_id: `${name}${index}${who}`,
          parent,
          reported_date: noon(3, 1),
        })),
      ];
    }).flat(),
  ];
}

/** A report about the mother of a family, by the CHW unless somebody else wrote it. */
const reportOf = (
  chw: string,
  family: number,
  form: string,
  at: number,
  more: { readonly id?: string; readonly place?: string } = {},
): StoredDocument => ({
  _id: more.id ?? `${form}-${chw}-${family}-${at}`,
  type: 'data_record',
  form,
  reported_date: at,
  contact: { _id: chw },
  fields: {
    patient_id: `${chw}${family}mother`,
    place_id: `${chw}-family-${family}`,
    delivery: { place: more.place ?? 'home' },
  },
});

/** What a phone wrote of October on a day. */
export const writtenBy = (
  chw: string,
  day: number,
  targets: Readonly<Record<string, number>>,
): StoredDocument => ({
  _id: `target~2026-10~${chw}~org.couchdb.user:${chw}`,
  type: 'target',
  owner: chw,
  user: `org.couchdb.user:${chw}`,
  reporting_period: '2026-10',
  updated_date: midnight(day),
  targets: Object.entries(targets).map(([id, total]) => ({ id, value: { pass: total, total } })),
});

/**
 * A unit of two CHWs in October. Achieng's phone says 12 births and the reports say 14: two were reported
 * after the phone last wrote. Baraka's phone agrees.
 */
export const countyWithReports: readonly StoredDocument[] = [
  chtCoreViews,
  chtCoreContactViews,
  chtCoreClientViews,
  { _id: 'settings', settings },
  { _id: 'county', type: 'district_hospital', name: 'County' },
  {
    _id: 'unit',
    type: 'health_center',
    name: 'Unit',
    parent: { _id: 'county' },
    dhis: { orgUnit: ORG_UNIT },
  },
  ...chwWithFamilies('achieng', 7),
  ...chwWithFamilies('baraka', 2),
  ...Array.from({ length: 12 }, (_, index) =>
    reportOf('achieng', index % 7, 'delivery', noon(index + 1)),
  ),
  reportOf('achieng', 0, 'delivery', noon(30), { id: 'late-1', place: 'facility' }),
  reportOf('achieng', 1, 'delivery', noon(31), { id: 'late-2' }),
  reportOf('achieng', 2, 'delivery', noon(1, 11), { id: 'november' }),
  ...[0, 1].flatMap((family) => [
    reportOf('baraka', family, 'visit', noon(5)),
    reportOf('baraka', family, 'visit', noon(6 + family * 40)),
  ]),
  reportOf('baraka', 0, 'delivery', noon(7)),
  writtenBy('achieng', 28, { births: 12, 'families-visited': 0 }),
  writtenBy('baraka', 31, { births: 1, 'families-visited': 2 }),
];
