import * as fc from 'fast-check';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import { compareWithStored } from './compare-with-stored.ts';
import { decodeStoredValues, type StoredDataValue } from './stored-data-value.ts';

const DEFAULT = 'HllvX50cXC0';
const BIRTHS = 'births00001';
const VISITS = 'visits00001';

const row = (orgUnit: string, value: string, more: Partial<DataValueRow> = {}): DataValueRow => ({
  dataElement: BIRTHS,
  orgUnit,
  value,
  ...more,
});

const stored = (orgUnit: string, value: string | null, more: object = {}) => ({
  dataElement: BIRTHS,
  orgUnit,
  categoryOptionCombo: DEFAULT,
  attributeOptionCombo: DEFAULT,
  value,
  storedBy: 'hrio',
  lastUpdated: '2026-11-03T10:00:00.000',
  ...more,
});

const valuesOf = (...dataValues: readonly object[]): readonly StoredDataValue[] =>
  decodeStoredValues({ dataValues });

const dataElements = new Set([BIRTHS]);

describe('a file held against what DHIS2 has', () => {
  it('takes no value for that of two rows, where it is not known which combos are the default', () => {
    const female = { categoryOptionCombo: 'female00001' };
    const project = { ...female, attributeOptionCombo: 'project0001' };
    const compared = compareWithStored(
      [row('a', '2', female), row('a', '2', project)],
      valuesOf(stored('a', '2', project)),
      { dataElements },
    );
    expect([compared.same, compared.onlyInFile]).toEqual([
      1,
      [{ orgUnit: 'a', dataElement: BIRTHS, ...female, value: '2' }],
    ]);
  });

  it('tells same, different, only in the file and only in DHIS2 apart', () => {
    const compared = compareWithStored(
      [row('a', '40'), row('b', '44'), row('c', '3')],
      valuesOf(stored('a', '40'), stored('b', '41'), stored('d', '7')),
      { dataElements },
    );
    expect(compared).toEqual({
      same: 1,
      different: [
        {
          orgUnit: 'b',
          dataElement: BIRTHS,
          inDhis2: '41',
          now: '44',
          storedBy: 'hrio',
          lastUpdated: '2026-11-03T10:00:00.000',
        },
      ],
      onlyInFile: [{ orgUnit: 'c', dataElement: BIRTHS, value: '3' }],
      onlyInDhis2: [
        {
          orgUnit: 'd',
          dataElement: BIRTHS,
          categoryOptionCombo: DEFAULT,
          attributeOptionCombo: DEFAULT,
          value: '7',
          storedBy: 'hrio',
          lastUpdated: '2026-11-03T10:00:00.000',
        },
      ],
    });
  });

  it('tells what only DHIS2 has by org unit', () => {
    const held = valuesOf(stored('c', '1'), stored('b', '2'));
    const { onlyInDhis2 } = compareWithStored([], held, { dataElements });
    expect(onlyInDhis2.map(({ orgUnit }) => orgUnit)).toEqual(['b', 'c']);
  });

  it('says nothing of elements that are not mapped', () => {
    const others = valuesOf(stored('a', '5', { dataElement: VISITS }));
    const { onlyInDhis2 } = compareWithStored([row('a', '40')], others, { dataElements });
    expect(onlyInDhis2).toEqual([]);
  });

  it('takes a comment alone, and a deleted value, for no value', () => {
    const nothing = valuesOf(
      stored('a', null, { comment: 'asked by phone' }),
      stored('b', '40', { deleted: true }),
    );
    const compared = compareWithStored([row('a', '40'), row('b', '40')], nothing, { dataElements });
    expect([compared.same, compared.onlyInFile.length, compared.onlyInDhis2]).toEqual([0, 2, []]);
  });

  it('does not take a disaggregated value for the sum', () => {
    const female = valuesOf(stored('a', '40', { categoryOptionCombo: 'female00001' }));
    const compared = compareWithStored([row('a', '40')], female, { dataElements });
    expect([compared.same, compared.onlyInFile.length, compared.onlyInDhis2.length]).toEqual([
      0, 1, 1,
    ]);
  });

  it('knows the default combo of an older database by its metadata, or by its being the only one', () => {
    const older = { categoryOptionCombo: 'bRowv6yZOF2', attributeOptionCombo: 'bRowv6yZOF2' };
    for (const defaults of [undefined, { optionCombo: 'bRowv6yZOF2' }]) {
      const values = valuesOf(stored('a', '40', older));
      expect(compareWithStored([row('a', '40')], values, { dataElements, defaults }).same).toBe(1);
    }
  });

  it('puts every row and every mapped value into exactly one place', () => {
    const units = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'), {
      minLength: 1,
    });
    const value = fc.constantFrom('0', '1', '2');
    fc.assert(
      fc.property(
        units,
        units,
        fc.array(value, { minLength: 10, maxLength: 10 }),
        (ours, theirs, values) => {
          const rows = ours.map((unit, index) => row(unit, values[index] ?? '0'));
          const held = valuesOf(
            ...theirs.map((unit, index) => stored(unit, values[5 + index] ?? '0')),
          );
          const { same, different, onlyInFile, onlyInDhis2 } = compareWithStored(rows, held, {
            dataElements,
          });
          expect(same + different.length + onlyInFile.length).toBe(rows.length);
          expect(same + different.length + onlyInDhis2.length).toBe(held.length);
          expect(onlyInFile.some(({ orgUnit }) => theirs.includes(orgUnit))).toBeFalse();
          expect(different.every(({ inDhis2, now }) => inDhis2 !== now)).toBeTrue();
        },
      ),
    );
  });
});
