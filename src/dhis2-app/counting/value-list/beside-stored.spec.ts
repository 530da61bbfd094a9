import {
  compareWithStored,
  decodeDataValueSet,
  rowsOfSet,
  type StoredDataValue,
} from '../../../domain/index.ts';
import { besideStored } from './beside-stored.ts';

const FILE = decodeDataValueSet({
  dataSet: 'dataSet0001',
  period: '202610',
  dataValues: [
    { dataElement: 'element0001', orgUnit: 'unit0000001', value: '3' },
    {
      dataElement: 'element0001',
      categoryOptionCombo: 'combo000001',
      orgUnit: 'unit0000001',
      value: '4',
    },
    { dataElement: 'element0001', orgUnit: 'unit0000002', value: '5' },
    { dataElement: 'element0002', orgUnit: 'unit0000002', value: '0' },
  ],
});
if (FILE === undefined) throw new Error('no file');
const file = FILE;

const DEFAULT = 'HllvX50cXC0';

const held = (
  orgUnit: string,
  dataElement: string,
  value: string,
  categoryOptionCombo = DEFAULT,
): StoredDataValue => ({
  dataElement,
  orgUnit,
  categoryOptionCombo,
  attributeOptionCombo: DEFAULT,
  value,
  followUp: false,
});

describe('the values of the app beside those of DHIS2', () => {
  it('are each beside the one in their place', () => {
    const stored = [
      held('unit0000001', 'element0001', '41'),
      held('unit0000001', 'element0001', '4', 'combo000001'),
      held('unit0000002', 'element0002', '0'),
      held('unit0000009', 'element0001', '9'),
    ];
    const dataElements = new Set(['element0001', 'element0002']);
    const compared = compareWithStored(rowsOfSet(file), stored, { dataElements });
    expect(
      besideStored(file, compared).map(({ row, inDhis2, differs }) => [
        inDhis2,
        row.value,
        differs,
      ]),
    ).toEqual([
      ['41', '3', true],
      ['4', '4', false],
      ['', '5', true],
      ['0', '0', false],
    ]);
  });

  it('are beside nothing as long as DHIS2 was not read', () => {
    for (const { inDhis2, differs } of besideStored(file, undefined)) {
      expect([inDhis2, differs]).toEqual([undefined, false]);
    }
  });
});
