import type { Stored } from './phone-store.ts';

const month = (tag: string, owner: string, user: string, total: number): Stored => ({
  _id: `target~${tag}~${owner}~org.couchdb.user:${user}`,
  _rev: '1-a',
  type: 'target',
  user: `org.couchdb.user:${user}`,
  owner,
  reporting_period: tag,
  updated_date: 1_790_000_000_000,
  targets: [{ id: 'births', value: { pass: total, total } }],
});

const contact = (id: string, kind: string, parents: readonly string[], more = {}): Stored => {
  const parent = parents.reduceRight<object | undefined>(
    (above, _id) => ({ _id, ...(above === undefined ? {} : { parent: above }) }),
    undefined,
  );
  return { _id: id, _rev: '1-a', type: 'contact', contact_type: kind, name: id, parent, ...more };
};

/** What the phone of the supervisor `ann` holds: a unit with two areas, of which one has reported. */
export const DOCUMENTS_OF_AREA: readonly Stored[] = [
  {
    _id: 'settings',
    _rev: '3-a',
    settings: {
      dhis_data_sets: [{ id: 'VMuFODsyWaO', translation_key: 'dhis.dataset' }],
      roles: { chw: { offline: true }, boss: { offline: true } },
      permissions: { can_aggregate_targets: ['boss'], can_validate_dhis2: ['boss'] },
      contact_types: [
        { id: 'unit' },
        { id: 'area', parents: ['unit'] },
        { id: 'someone', parents: ['area', 'unit'], person: true },
      ],
      tasks: {
        targets: {
          items: [
            {
              id: 'births',
              type: 'count',
              translation_key: 'targets.births',
              dhis: { dataElement: 'kB0ZBFisE0e' },
            },
          ],
        },
      },
    },
  },
  {
    _id: 'messages-en',
    _rev: '1-a',
    type: 'translations',
    code: 'en',
    generic: { 'targets.births': 'Births', 'dhis.dataset': 'dhis.dataset', both: 'generic' },
    custom: { both: 'custom' },
  },
  {
    _id: 'org.couchdb.user:ann',
    _rev: '1-a',
    type: 'user-settings',
    name: 'ann',
    roles: ['boss'],
    contact_id: 'ann',
    facility_id: ['unit'],
  },
  contact('unit', 'unit', ['county'], { dhis: { orgUnit: 'HJiPOcmziQA' } }),
  contact('ann', 'someone', ['unit', 'county']),
  contact('east', 'area', ['unit', 'county'], { contact: { _id: 'achieng' } }),
  contact('west', 'area', ['unit', 'county'], { contact: { _id: 'otieno' } }),
  contact('achieng', 'someone', ['east', 'unit', 'county'], { phone: '+254700000001' }),
  contact('otieno', 'someone', ['west', 'unit', 'county']),
  month('2026-10', 'achieng', 'achieng', 12),
  month('2026-10', 'achieng', 'second', 3),
  month('2026-09', 'achieng', 'achieng', 7),
  month('2026-09', 'otieno', 'otieno', 5),
  month('२०२६-१०', 'otieno', 'otieno', 4),
  // Neighbours of the ranges that are read.
  { _id: 'target', _rev: '1-a', type: 'data_record', form: 'visit' },
  { _id: 'task~org.couchdb.user:ann~1', _rev: '1-a', type: 'task', contact_type: 'area' },
  { _id: 'task', _rev: '1-a', type: 'data_record', form: 'dhis2_validation' },
  { _id: 'zz', _rev: '1-a', type: 'data_record', form: 'visit', contact: 'achieng' },
];
