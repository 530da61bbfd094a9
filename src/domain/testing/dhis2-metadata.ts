import { decodeMetadata } from '../dhis2-metadata/decode-metadata.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { BIRTHS, DATA_SET, DISTRICT, UNIT, VISITS } from './builders.ts';

export const OTHER_UNIT = 'unit0000002';
export const DEFAULT_COMBO = 'HllvX50cXC0';
export const FEMALE = 'female00001';
export const MALE = 'male0000001';
export const PROJECT = 'project0001';

const DEFAULT_CATEGORY_COMBO = {
  id: 'bjDvmb4bfuf',
  name: 'default',
  isDefault: true,
  categoryOptionCombos: [{ id: DEFAULT_COMBO, name: 'default' }],
};

/** A category combo of two option combos. */
export const SEX = {
  id: 'sex00000001',
  name: 'Sex',
  isDefault: false,
  categoryOptionCombos: [
    { id: FEMALE, name: 'Female' },
    { id: MALE, name: 'Male' },
  ],
};

/** A category combo of which attribute option combos are. */
export const PROJECTS = {
  id: 'projects001',
  name: 'Project',
  isDefault: false,
  categoryOptionCombos: [{ id: PROJECT, name: 'Project 1' }],
};

/** A data element as a server tells it: a number that is added up, not disaggregated. */
export const elementOf = (id: string, more: object = {}): object => ({
  dataElement: {
    id,
    name: `name of ${id}`,
    valueType: 'INTEGER_ZERO_OR_POSITIVE',
    aggregationType: 'SUM',
    zeroIsSignificant: true,
    categoryCombo: DEFAULT_CATEGORY_COMBO,
    ...more,
  },
});

/** An org unit as a server tells it, below the district. */
export const orgUnitOf = (id: string, more: object = {}): object => ({
  id,
  name: `name of ${id}`,
  path: id === DISTRICT ? `/root0000001/${DISTRICT}` : `/root0000001/${DISTRICT}/${id}`,
  openingDate: '2020-01-01T00:00:00.000',
  ...more,
});

/** A data set that asks nothing of a complete form. */
export const NO_ENTRY_RULES = {
  compulsoryDataElementOperands: [],
  compulsoryFieldsCompleteOnly: false,
  fieldCombinationRequired: false,
  noValueRequiresComment: false,
  validCompleteOnly: false,
};

/** A server's whole answer of a monthly data set in which everything fits. */
export const answerOf = (more: object = {}): object => ({
  id: DATA_SET,
  name: 'MoH 515',
  periodType: 'Monthly',
  openFuturePeriods: 0,
  expiryDays: 0,
  dataInputPeriods: [],
  categoryCombo: DEFAULT_CATEGORY_COMBO,
  organisationUnits: [orgUnitOf(UNIT), orgUnitOf(OTHER_UNIT), orgUnitOf(DISTRICT)],
  dataSetElements: [elementOf(BIRTHS), elementOf(VISITS)],
  validationRules: [],
  ...NO_ENTRY_RULES,
  minMaxDataElements: [],
  ...more,
});

/** The metadata of such an answer. */
export function metadataOf(more: object = {}): DataSetMetadata {
  const decoded = decodeMetadata(answerOf(more), DATA_SET);
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value;
}
