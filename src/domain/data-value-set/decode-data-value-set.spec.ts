import { decodeDataValueSet } from './decode-data-value-set.ts';
import { toJson } from './to-json.ts';
import type { DataValueSet } from './data-value-set.ts';

const ONE = { dataElement: 'element0001', value: '3' };
const SEVERAL = {
  dataSet: 'dataSet0001',
  period: '202610',
  dataValues: [
    { ...ONE, categoryOptionCombo: 'combo000001', orgUnit: 'unit0000001', comment: 'é "x"' },
    { ...ONE, attributeOptionCombo: 'combo000002', orgUnit: 'unit0000002', value: '0' },
  ],
} as unknown as DataValueSet;

describe('reading a file of this product', () => {
  it('gives what was written, of one org unit, of several, of weeks and of a day', () => {
    const { dataValues: _, ...head } = SEVERAL;
    const alone = {
      ...head,
      orgUnit: 'unit0000001',
      completeDate: '2026-11-05',
      dataValues: [ONE],
    };
    const week = { ...alone, period: '2026W45', orgUnitIdScheme: 'CODE' } as unknown;
    const day = { ...alone, period: '20261105' } as unknown;
    for (const set of [SEVERAL, alone, week, day] as readonly DataValueSet[]) {
      expect(decodeDataValueSet(JSON.parse(toJson(set)))).toEqual(set);
    }
  });

  it('gives nothing where any of it is not as it is written', () => {
    for (const json of [
      null,
      [],
      { ...SEVERAL, dataSet: '' },
      { ...SEVERAL, period: '202613' },
      { ...SEVERAL, dataValues: {} },
      { ...SEVERAL, dataValues: [ONE] },
      { ...SEVERAL, dataValues: [...SEVERAL.dataValues, { ...SEVERAL.dataValues[0], value: 3 }] },
      { ...SEVERAL, orgUnit: 'unit0000001', dataValues: [{ value: '3' }] },
    ]) {
      expect(decodeDataValueSet(json)).withContext(JSON.stringify(json)).toBeUndefined();
    }
  });
});
