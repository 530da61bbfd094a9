/** One data set, a sub-county with two units below it, and a CHW in each: two finished months. */
export const DATA_SET = 'VMuFODsyWaO';
export const NORTH = 'HJiPOcmziQA';
export const SOUTH = 'KGoXXdpkYC1';
export const SUB_COUNTY = 'WFIgPB6KCp4';
/** A day on which October 2026 is the last finished month. */
export const TODAY_OF_SPECS = '2026-11-21';

export const smallSettings = {
  dhis_data_sets: [{ id: DATA_SET, translation_key: 'dhis.dataset.moh515' }],
  permissions: { can_export_all: ['hrio'], can_export_dhis: ['hrio'] },
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

const place = (id: string, name: string, orgUnit: string, parent?: object) => ({
  _id: id,
  type: 'health_center',
  name,
  dhis: { orgUnit },
  ...(parent === undefined ? {} : { parent }),
});

const chw = (id: string, name: string, unit: string) => ({
  _id: id,
  type: 'person',
  name,
  parent: { _id: unit, parent: { _id: 'sub-county' } },
});

export const targetDocument = (tag: string, owner: string, total: unknown) => ({
  _id: `target~${tag}~${owner}~org.couchdb.user:${owner}`,
  type: 'target',
  owner,
  updated_date: 1,
  reporting_period: tag,
  targets: [{ id: 'births', value: { pass: total, total } }],
});

export const smallCounty = [
  place('sub-county', 'Kolwa', SUB_COUNTY),
  place('north', 'Chamamul', NORTH, { _id: 'sub-county' }),
  place('south', 'Élève <b>CU</b>', SOUTH, { _id: 'sub-county' }),
  chw('achieng', 'Achieng', 'north'),
  chw('baraka', 'Baraka', 'south'),
  targetDocument('2026-10', 'achieng', 3),
  targetDocument('2026-10', 'baraka', 4),
  targetDocument('2026-10', 'nobody', 7),
  targetDocument('2026-11', 'achieng', 1),
];
