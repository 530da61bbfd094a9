/** The ids of the twenty targets. */
export const TARGETS = [
  'births-this-month',
  'deaths-this-month',
  'deliveries-at-facility',
  'pregnancies-registered',
  'anc-visits-four-or-more',
  'pnc-visits-within-48h',
  'children-fully-immunised',
  'children-under-5-assessed',
  'malaria-cases-tested',
  'malaria-cases-treated',
  'diarrhoea-treated-ors-zinc',
  'pneumonia-cases-referred',
  'malnutrition-screened',
  'malnutrition-referred',
  'family-planning-new-users',
  'tb-presumptive-referred',
  'hypertension-screened',
  'diabetes-screened',
  'households-visited',
  'households-with-latrine',
] as const;

/** The data set that all targets are mapped to. */
export const DATA_SET = 'VMuFODsyWaO';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A DHIS2 identifier of its own for each number, which stands in it. */
export function dhis2Id(letter: string, number: number): string {
  let rest = number;
  let id = '';
  for (let digit = 0; digit < 5; digit += 1) {
    id = `${DIGITS[rest % 62] ?? ''}${id}`;
    rest = Math.floor(rest / 62);
  }
  return `${letter}bench${id}`;
}

const MAPPINGS = TARGETS.map((id, index) => ({
  id,
  type: 'count',
  goal: -1,
  translation_key: `targets.${id}.title`,
  dhis: { dataSet: DATA_SET, dataElement: dhis2Id('D', index) },
}));

/** The `settings` of the CHT's settings document. */
export const SETTINGS = {
  locale: 'en',
  languages: [{ locale: 'en', enabled: true }],
  dhis_data_sets: [{ id: DATA_SET, translation_key: 'dhis.dataset.moh515' }],
  permissions: {
    can_configure: ['hrio'],
    can_export_all: ['hrio'],
    can_export_dhis: ['hrio'],
  },
  roles: { hrio: { name: 'HRIO' }, chw: { name: 'CHW', offline: true } },
  tasks: { targets: { enabled: true, items: MAPPINGS } },
};

export const MESSAGES = {
  _id: 'messages-en',
  type: 'translations',
  code: 'en',
  name: 'English',
  generic: {
    'dhis.dataset.moh515': 'MoH 515',
    ...Object.fromEntries(TARGETS.map((id) => [`targets.${id}.title`, id.replaceAll('-', ' ')])),
  },
  custom: {},
};
