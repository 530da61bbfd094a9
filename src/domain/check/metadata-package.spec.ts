import { decodeMetadata } from '../dhis2-metadata/decode-metadata.ts';
import { DATA_SET, exported, personOf, placeOf, targetsOf, UNIT } from '../testing/builders.ts';
import { checkRows } from './check-rows.ts';

const DEFAULT = 'bjDvmb4bfuf';
const SCREENED = 'screened001';
const SESSIONS = 'sessions001';
const OTHER = 'other000001';

const elementOf = (id: string, categoryCombo: string): object => ({
  id,
  valueType: 'INTEGER_ZERO_OR_POSITIVE',
  aggregationType: 'SUM',
  zeroIsSignificant: false,
  categoryCombo: { id: categoryCombo },
});

const dataSetOf = (id: string, periodType: string, ...elements: string[]): object => ({
  id,
  periodType,
  openFuturePeriods: 0,
  expiryDays: 0,
  dataInputPeriods: [],
  categoryCombo: { id: DEFAULT },
  organisationUnits: [],
  dataSetElements: elements.map((element) => ({ dataElement: { id: element } })),
});

/**
 * Like WHO's packages (dhis2-metadata/NUT-AGG-Nutrition): several data sets in one file, no org unit
 * assigned yet, and DHIS2's default category combo left out.
 */
const PACKAGE = {
  dataSets: [
    dataSetOf(DATA_SET, 'Monthly', SCREENED, SESSIONS),
    dataSetOf('dataSet0002', 'Weekly', SCREENED),
  ],
  dataElements: [elementOf(SCREENED, 'ageAndSex01'), elementOf(SESSIONS, DEFAULT)],
  categoryCombos: [
    {
      id: 'ageAndSex01',
      name: 'Age/Sex',
      isDefault: false,
      categoryOptionCombos: [{ id: 'boysUnder01' }, { id: 'girlsUnder1' }],
    },
  ],
  categoryOptionCombos: [
    { id: 'boysUnder01', name: 'Boys', categoryCombo: { id: 'ageAndSex01' } },
    { id: 'girlsUnder1', name: 'Girls', categoryCombo: { id: 'ageAndSex01' } },
  ],
};

describe('a metadata package as it is published', () => {
  const definitions = [SCREENED, SESSIONS, OTHER].map((dataElement) => ({
    id: dataElement,
    dhis: { dataElement },
  }));
  const settings = {
    dhis_data_sets: [{ id: DATA_SET }, { id: 'dataSet0002' }],
    tasks: { targets: { items: definitions } },
  };
  const documents = [
    placeOf('lama', { orgUnit: UNIT }),
    personOf('afi', 'lama'),
    targetsOf('afi', { [SCREENED]: 3, [SESSIONS]: 0, [OTHER]: 5 }),
  ];

  it('finds what is wrong with the file, and says that org units are not known, not that none is assigned', () => {
    const { file } = exported(settings, documents);
    const metadata = decodeMetadata(PACKAGE, DATA_SET);
    if (file === undefined || !metadata.ok) throw new Error('no file, or no metadata');
    const checked = checkRows(file, metadata.value, { today: '2026-03-05' });
    const found = checked.findings.map(({ kind, row }) => `${row?.dataElement ?? ''} ${kind}`);
    expect(found.sort()).toEqual([
      `${OTHER} element-not-in-data-set`,
      `${SCREENED} missing-option-combo`,
      `${SESSIONS} zero-not-significant`,
    ]);
    expect(checked.notChecked.map(({ part }) => part)).toContain('org-units');
  });
});
