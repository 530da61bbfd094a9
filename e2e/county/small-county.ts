import { tagBefore } from './county.ts';
import type { Document, Json } from '../independent-sum/json.ts';

/** The ids of a county that is written for a test. */
export const DATA_SET = 'dataSet0001';
export const UNIT = 'unit0000001';

/** Every role that the demo accounts have may do everything. */
const PERMISSIONS = Object.fromEntries(
  ['can_configure', 'can_export_all', 'can_export_dhis'].map((name) => [name, ['hrio']]),
);

const TARGETS = [
  { id: 'births', dhis: { dataSet: DATA_SET, dataElement: 'births00001' } },
  { id: 'visits', dhis: { dataSet: DATA_SET, dataElement: 'visits00001' } },
];

/** A settings document of which a test changes a part. */
export const settingsWith = (changes: Readonly<Record<string, Json>> = {}): Document => ({
  _id: 'settings',
  settings: {
    permissions: PERMISSIONS,
    dhis_data_sets: [{ id: DATA_SET, translation_key: 'the-data-set' }],
    tasks: { targets: { items: TARGETS } },
    ...changes,
  },
});

/** The texts of the data set and of anything else, in English. */
export const messagesWith = (texts: Readonly<Record<string, string>>): Document => ({
  _id: 'messages-en',
  type: 'translations',
  code: 'en',
  name: 'English',
  enabled: true,
  generic: texts,
});

/** The names that a part of a county has. */
export interface Names {
  readonly district?: string;
  readonly unit?: string;
  readonly chw?: string;
}

/** A district, one mapped unit in it, one CHW there, and what the CHW reported last month. */
export function placesNamed(
  { district = 'A', unit = 'B', chw = 'C' }: Names,
  orgUnit = UNIT,
): readonly Document[] {
  const ids = {
    district: `district-of-${orgUnit}`,
    unit: `place-of-${orgUnit}`,
    chw: `chw-of-${orgUnit}`,
  };
  const above = { _id: ids.district };
  const parent = { _id: ids.unit, parent: above };
  const user = `org.couchdb.user:${ids.chw}`;
  return [
    { _id: ids.district, type: 'contact', contact_type: 'district', name: district },
    {
      _id: ids.unit,
      type: 'contact',
      contact_type: 'unit',
      name: unit,
      parent: above,
      dhis: { orgUnit },
    },
    { _id: ids.chw, type: 'contact', contact_type: 'chw', name: chw, parent },
    {
      _id: `target~${tagBefore(1)}~${ids.chw}~${user}`,
      type: 'target',
      owner: ids.chw,
      user,
      reporting_period: tagBefore(1),
      updated_date: 1,
      targets: [
        { id: 'births', value: { pass: 3, total: 3 } },
        { id: 'visits', value: { pass: -1, total: -1 } },
      ],
    },
  ];
}
