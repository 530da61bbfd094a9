import * as fc from 'fast-check';
import { rowsOfSet } from '../data-value-set/data-value-row.ts';
import { BIRTHS, DISTRICT, UNIT, VISITS } from '../testing/builders.ts';
import { DEFAULT_COMBO, FEMALE, MALE, OTHER_UNIT, SEX } from '../testing/dhis2-metadata.ts';
import { elements, found, setOf, valueOf, type Given } from '../testing/checked.ts';

describe('what is found', () => {
  it('names what a text needs', () => {
    const detail = (given: Given): unknown => found(given)[0]?.detail;
    expect(detail({ period: '202603' })).toEqual({ latestPeriod: '202602' });
    expect(detail({ period: '202603', context: { today: '2026-01-20' } })).toEqual({
      latestPeriod: '202512',
    });
    expect(detail({ metadata: { expiryDays: 4 } })).toEqual({ date: '2026-03-05' });
    expect(detail({ metadata: elements({ categoryCombo: SEX }) })).toEqual({
      optionCombos: [
        { id: FEMALE, name: 'Female' },
        { id: MALE, name: 'Male' },
      ],
    });
    expect(
      detail({
        values: [valueOf({ orgUnit: DISTRICT }), valueOf(), valueOf({ orgUnit: OTHER_UNIT })],
      }),
    ).toEqual({ below: [UNIT, OTHER_UNIT] });
    expect(
      detail({
        values: [valueOf({ value: '0' })],
        metadata: elements({ valueType: 'INTEGER_POSITIVE' }),
      }),
    ).toEqual({ valueType: 'INTEGER_POSITIVE', fault: 'zero' });
  });

  it('names the row with its index, the file first and then row by row', () => {
    const findings = found({
      period: '202603',
      values: [
        valueOf(),
        valueOf({ orgUnit: 'other000001', dataElement: 'other000001' }),
        valueOf({ categoryOptionCombo: DEFAULT_COMBO }),
      ],
    });
    expect(findings.map(({ kind, row }) => [kind, row?.index])).toEqual([
      ['future-period', undefined],
      ['element-not-in-data-set', 1],
      ['org-unit-not-assigned', 1],
      ['duplicate-row', 2],
    ]);
  });

  it('about parents is only what a child has too', () => {
    expect(
      found({ values: [valueOf({ orgUnit: DISTRICT }), valueOf({ dataElement: VISITS })] }),
    ).toEqual([]);
  });

  it('is, of any rows, never about a row that is not there', () => {
    const values = fc.array(
      fc.record({
        dataElement: fc.constantFrom(BIRTHS, VISITS, 'other000001'),
        orgUnit: fc.constantFrom(UNIT, DISTRICT, 'other000001'),
        value: fc.oneof(fc.nat().map(String), fc.string()),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(values, (dataValues) => {
        const rows = rowsOfSet(setOf(dataValues));
        for (const { row } of found({ values: dataValues })) {
          const { index, ...rest } = row ?? { index: -1 };
          expect(rest).toEqual(rows[index] as never);
        }
        expect(rows.length).toBe(dataValues.length);
      }),
    );
  });
});
