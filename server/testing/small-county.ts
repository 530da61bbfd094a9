import type { StoredDocument } from '../embedded-couchdb/index.ts';

/** A data set whose only target is mapped. */
export const DATA_SET = 'VMuFODsyWaO';

/** Settings with one data set of each kind that the rules tell apart. */
export const settings = {
  locale: 'en',
  dhis_data_sets: [
    { id: DATA_SET, translation_key: 'dhis.dataset.moh515' },
    { id: 'emptySet001', translation_key: 'dhis.dataset.empty' },
    { id: 'short' },
  ],
  permissions: { can_export_all: ['clerk'], can_export_dhis: ['hrio'] },
  tasks: {
    targets: {
      items: [
        {
          id: 'births',
          translation_key: 'targets.births.title',
          dhis: { dataSet: DATA_SET, dataElement: 'kB0ZBFisE0e' },
        },
      ],
    },
  },
};

const report = (owner: string, value: unknown): StoredDocument => ({
  _id: `target~2026-02~${owner}~org.couchdb.user:${owner}`,
  type: 'target',
  owner,
  targets: [{ id: 'births', value }],
});

/** Two org units with a CHW each, and a CHW above both; one number is bad. */
export const documents: readonly StoredDocument[] = [
  {
    _id: 'messages-en',
    type: 'translations',
    code: 'en',
    generic: { 'dhis.dataset.moh515': 'MoH 515', 'targets.births.title': 'Births' },
    custom: {},
  },
  { _id: 'county', type: 'district_hospital', name: 'County' },
  ...['first', 'second'].flatMap((unit, index) => [
    {
      _id: unit,
      type: 'health_center',
      name: `The ${unit} unit`,
      parent: { _id: 'county' },
      dhis: { orgUnit: ['HJiPOcmziQA', 'gRz6y8lRVxk'][index] },
    },
    {
      _id: `chw-${unit}`,
      type: 'person',
      name: 'A CHW',
      parent: { _id: unit, parent: { _id: 'county' } },
    },
    report(`chw-${unit}`, { pass: 1, total: 3 + index }),
  ]),
  { _id: 'chw-above', type: 'person', name: 'A CHW', parent: { _id: 'county' } },
  report('chw-above', { pass: 1, total: 1 }),
  { _id: 'chw-bad', type: 'person', name: 'A CHW', parent: { _id: 'first' } },
  report('chw-bad', { pass: 1, total: 'many' }),
];
