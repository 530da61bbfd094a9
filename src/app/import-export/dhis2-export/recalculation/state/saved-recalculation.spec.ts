import type { DataSetMetadata } from '../../../../../domain/index.ts';
import { savedRecalculation } from './saved-recalculation.ts';

const DATA_SET = 'VMuFODsyWaO';
const [COVERAGE, BIRTHS] = ['e22tIwy1nKR', 'kB0ZBFisE0e'];
const row = (dataElement: string, orgUnit: string, value: string): object => ({
  dataElement,
  orgUnit,
  value,
  contributions: [],
});
const REVIEW = {
  dataValues: 4,
  orgUnits: 2,
  notCounted: [],
  leftOut: [],
  notices: [],
  values: [
    row(COVERAGE, 'HJiPOcmziQA', '25'),
    row(COVERAGE, 'VBqh0ynB2wv', '75'),
    row(BIRTHS, 'HJiPOcmziQA', '3'),
    row(BIRTHS, 'VBqh0ynB2wv', '4'),
  ],
  recalculated: { timeZone: 'Africa/Nairobi', reports: 'as-of-end', phones: 2, now: {} },
};
const metadata: DataSetMetadata = {
  id: DATA_SET,
  name: '',
  periodType: 'Monthly',
  dataElements: [
    { id: COVERAGE, name: 'Coverage', valueType: 'PERCENTAGE' },
    { id: BIRTHS, name: 'Births', valueType: 'NUMBER' },
  ],
  categoryCombos: [],
};
const of = {
  dataSet: DATA_SET,
  targets: [
    { id: 'covered', type: 'percent', dhis: [{ dataElement: COVERAGE }] as never },
    { id: 'births', dhis: [{ dataElement: BIRTHS }] as never },
  ],
  format: 'json',
};
const file = { name: 'a_recalculated.json', content: new Blob(['{}']) };

describe('a recalculated file of which a receipt is written', () => {
  it('has the totals of what adds up, by the types that the DHIS2 says', async () => {
    const saved = await savedRecalculation(file, REVIEW, { ...of, metadata });
    expect(saved?.file.totals).toEqual([
      { dataElement: COVERAGE, rows: 2 },
      { dataElement: BIRTHS, rows: 2, total: '7' },
    ]);
  });

  it('is none where the review is of what phones wrote', async () => {
    const { recalculated: _, ...ofPhones } = REVIEW;
    expect(await savedRecalculation(file, ofPhones, of)).toBeUndefined();
  });
});
