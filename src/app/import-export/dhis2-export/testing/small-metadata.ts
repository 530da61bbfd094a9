import { DATA_SET, NORTH, SOUTH, SUB_COUNTY } from './small-county.ts';

const DEFAULT_COMBO = {
  id: 'bjDvmb4bfuf',
  name: 'default',
  isDefault: true,
  categoryOptionCombos: [{ id: 'HllvX50cXC0', name: 'default' }],
};

/** What DHIS2 knows of an org unit. */
const orgUnit = (id: string, name: string) => ({
  id,
  name,
  path: id === SUB_COUNTY ? `/${SUB_COUNTY}` : `/${SUB_COUNTY}/${id}`,
  openingDate: '2020-01-01T00:00:00.000',
});

/** Everything fits the small county. */
export const ALL_FITS = {
  id: DATA_SET,
  name: 'MoH 515 of DHIS2',
  periodType: 'Monthly',
  openFuturePeriods: 0,
  expiryDays: 0,
  dataInputPeriods: [],
  validationRules: [],
  compulsoryDataElementOperands: [],
  compulsoryFieldsCompleteOnly: false,
  fieldCombinationRequired: false,
  noValueRequiresComment: false,
  validCompleteOnly: false,
  minMaxDataElements: [],
  categoryCombo: DEFAULT_COMBO,
  organisationUnits: [
    orgUnit(SUB_COUNTY, 'Kolwa of DHIS2'),
    orgUnit(NORTH, 'Chamamul of DHIS2'),
    orgUnit(SOUTH, 'Élève of DHIS2'),
  ],
  dataSetElements: [
    {
      dataElement: {
        id: 'kB0ZBFisE0e',
        name: 'Births of DHIS2',
        valueType: 'INTEGER_ZERO_OR_POSITIVE',
        aggregationType: 'SUM',
        zeroIsSignificant: true,
        categoryCombo: DEFAULT_COMBO,
      },
    },
  ],
};

/** The data set is not assigned to the southern unit. */
export const SOUTH_NOT_ASSIGNED = {
  ...ALL_FITS,
  organisationUnits: ALL_FITS.organisationUnits.filter(({ id }) => id !== SOUTH),
};

/** The births are yes or no. */
export const YES_OR_NO = {
  ...ALL_FITS,
  dataSetElements: ALL_FITS.dataSetElements.map(({ dataElement }) => ({
    dataElement: { ...dataElement, valueType: 'BOOLEAN' },
  })),
};
