import type { DataElement, DataSet, Metadata } from '../metadata/metadata.ts';

/** Ids that read well, as long as DHIS2's. */
export const DATA_SET = 'dataSet0001';
const OTHER_DATA_SET = 'dataSet0002';
export const VILLAGE = 'village0001';
export const TOWN = 'town0000001';
export const NOT_ASSIGNED = 'notAssigned';
export const CLOSED = 'closedUnit1';
export const DEFAULT = 'HllvX50cXC0';
export const FEMALE = 'female00001';
export const PROJECT = 'project0001';

const element = (id: string, valueType: string, more: Partial<DataElement> = {}): DataElement => ({
  id,
  name: `name of ${id}`,
  code: `code of ${id}`,
  valueType,
  aggregationType: 'SUM',
  domainType: 'AGGREGATE',
  ...more,
});

/** Data elements of the data set, each for something that an import looks at. */
export const ELEMENTS = {
  number: element('number00001', 'NUMBER'),
  positive: element('positive001', 'INTEGER_POSITIVE'),
  integer: element('integer0001', 'INTEGER'),
  yesNo: element('yesNo000001', 'BOOLEAN'),
  yesOnly: element('yesOnly0001', 'TRUE_ONLY'),
  percentage: element('percentage1', 'PERCENTAGE'),
  text: element('text0000001', 'TEXT'),
  average: element('average0001', 'NUMBER', { aggregationType: 'AVERAGE' }),
  significant: element('signific001', 'NUMBER', { zeroIsSignificant: true }),
  bySex: element('bySex000001', 'NUMBER', { categoryCombo: { id: 'comboSex001' } }),
  coded: element('coded000001', 'TEXT', { optionSet: { id: 'options0001' } }),
} as const;

/** A data element of no data set, and one of both. */
export const ELSEWHERE = element('elsewhere01', 'NUMBER');
export const SHARED = element('shared00001', 'NUMBER');

const unit = (id: string, dates: object = {}): Metadata['organisationUnits'][number] => ({
  id,
  name: `name of ${id}`,
  code: `code of ${id}`,
  path: `/country0001/${id}`,
  level: 2,
  openingDate: '2000-01-01T00:00:00.000',
  ...dates,
});

const dataSet = (id: string, elements: readonly DataElement[]): DataSet => ({
  id,
  name: `name of ${id}`,
  code: `code of ${id}`,
  periodType: 'Monthly',
  openFuturePeriods: 0,
  expiryDays: 0,
  categoryCombo: { id: 'bjDvmb4bfuf' },
  organisationUnits: [VILLAGE, TOWN, CLOSED].map((unitId) => ({ id: unitId })),
  dataSetElements: elements.map(({ id: elementId }) => ({ dataElement: { id: elementId } })),
});

/** Metadata of a small DHIS2; `changes` replaces what the data set says of itself. */
export const smallMetadata = (changes: Partial<DataSet> = {}): Metadata => ({
  dataSets: [
    { ...dataSet(DATA_SET, [...Object.values(ELEMENTS), SHARED]), ...changes },
    dataSet(OTHER_DATA_SET, [SHARED]),
  ],
  dataElements: [...Object.values(ELEMENTS), ELSEWHERE, SHARED],
  categoryCombos: [
    {
      id: 'bjDvmb4bfuf',
      name: 'default',
      isDefault: true,
      categoryOptionCombos: [{ id: DEFAULT }],
    },
    { id: 'comboSex001', name: 'Sex', categoryOptionCombos: [{ id: FEMALE }] },
    { id: 'comboProj01', name: 'Project', categoryOptionCombos: [{ id: PROJECT }] },
  ],
  categoryOptionCombos: [
    { id: DEFAULT, name: 'default', code: 'default' },
    { id: FEMALE, name: 'Female', code: 'F' },
    { id: PROJECT, name: 'Project', categoryOptions: [{ id: 'optionProj1' }] },
  ],
  categoryOptions: [
    {
      id: 'optionProj1',
      startDate: '2026-01-01T00:00:00.000',
      endDate: '2026-12-31T00:00:00.000',
      organisationUnits: [{ id: VILLAGE }],
    },
  ],
  organisationUnits: [
    { id: 'country0001', name: 'Country', path: '/country0001', level: 1 },
    unit(VILLAGE),
    unit(TOWN),
    unit(NOT_ASSIGNED),
    unit(CLOSED, { closedDate: '2025-06-30T00:00:00.000' }),
  ],
  optionSets: [{ id: 'options0001', options: [{ id: 'option00001' }] }],
  options: [{ id: 'option00001', code: 'GOOD', name: 'Good' }],
});
