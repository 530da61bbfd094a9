import { tagBefore } from './county.ts';
import type { Document, Json } from '../independent-sum/json.ts';
import { DATA_SET, messagesWith, settingsWith, UNIT } from './small-county.ts';

/** Last month. */
export const TAG = tagBefore(1);
/** Noon of a day of last month, by UTC. */
const noon = (day: number): number => Date.parse(`${TAG}-${String(day).padStart(2, '0')}T12:00Z`);

/** One instance for each report of a birth. */
const RULES = `
c.reports.forEach(function (report) {
  if (report.form !== 'delivery') { return; }
  emit('target', new Target({
    _id: report._id + '~births', type: 'births', contact: c.contact, pass: true,
    date: new Date(report.reported_date)
  }));
});
`;

const IN_UNIT = { _id: 'unit', parent: { _id: 'district' } };

/** A CHW with an account and an area, and births on some days. */
function chw(name: string, written: { day: number; births: number }, days: readonly number[]) {
  const area = `area-${name}`;
  const user = `org.couchdb.user:${name}`;
  return [
    { _id: area, type: 'clinic', name: area, parent: IN_UNIT },
    { _id: name, type: 'person', name, parent: { _id: area, parent: IN_UNIT } },
    {
      _id: user,
      type: 'user-settings',
      name,
      contact_id: name,
      facility_id: area,
      roles: ['chw'],
    },
    ...days.map((day, index) => ({
      _id: `birth-${name}-${index}`,
      type: 'data_record',
      form: 'delivery',
      reported_date: noon(day),
      contact: { _id: name },
      fields: { place_id: area },
    })),
    {
      _id: `target~${TAG}~${name}~${user}`,
      type: 'target',
      owner: name,
      user,
      reporting_period: TAG,
      updated_date: noon(written.day) - 12 * 3_600_000,
      targets: [{ id: 'births', value: { pass: written.births, total: written.births } }],
    },
  ] satisfies Document[];
}

const twelveDays = Array.from({ length: 12 }, (_, index) => index + 1);

/** Achieng's phone says 12 births, the reports 14: two came after it wrote. Baraka's phone agrees. */
export const COUNTY: readonly Document[] = [
  settingsWith({
    roles: { chw: { offline: true } },
    permissions: {
      can_configure: ['hrio'],
      can_export_all: ['hrio'],
      can_export_dhis: ['hrio'],
      can_view_analytics: ['chw'],
    },
    tasks: {
      rules: RULES,
      isDeclarative: true,
      targets: {
        items: [
          {
            id: 'births',
            type: 'count',
            translation_key: 'births',
            dhis: { dataSet: DATA_SET, dataElement: 'births00001' },
          },
        ] as Json,
      },
    },
  }),
  messagesWith({ 'the-data-set': 'Monthly', births: 'Births' }),
  { _id: 'district', type: 'district_hospital', name: 'District' },
  {
    _id: 'unit',
    type: 'health_center',
    name: 'Kolwa',
    parent: { _id: 'district' },
    dhis: { orgUnit: UNIT },
  },
  ...chw('achieng', { day: 20, births: 12 }, [...twelveDays, 22, 25]),
  ...chw('baraka', { day: 28, births: 1 }, [7]),
];

/**
 * The same with Chebet, whose phone counts three births of a mother who has moved to another area since, and says four;
 * nobody has that area now.
 */
export const COUNTY_WITH_SURPLUS: readonly Document[] = [
  ...COUNTY,
  ...chw('chebet', { day: 28, births: 4 }, [9]),
  { _id: 'area-of-nobody', type: 'clinic', name: 'Across the river', parent: IN_UNIT },
  {
    _id: 'mother-moved',
    type: 'person',
    name: 'Akinyi',
    parent: { _id: 'area-of-nobody', parent: IN_UNIT },
  },
  ...[10, 11, 12].map((day) => ({
    _id: `birth-of-moved-${String(day)}`,
    type: 'data_record',
    form: 'delivery',
    reported_date: noon(day),
    contact: { _id: 'chebet' },
    fields: { patient_id: 'mother-moved' },
  })),
];
