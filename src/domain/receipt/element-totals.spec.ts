import * as fc from 'fast-check';
import { BIRTHS, UNIT, VISITS } from '../testing/builders.ts';
import { FEMALE } from '../testing/dhis2-metadata.ts';
import { elementTotals } from './element-totals.ts';

const row = (value: string, more: object = {}) => ({
  dataElement: BIRTHS,
  orgUnit: UNIT,
  value,
  ...more,
});

describe('the totals of a file', () => {
  it('are of each element and option combo, in the order of the file', () => {
    const rows = [row('3'), row('4', { orgUnit: 'b' }), row('5', { categoryOptionCombo: FEMALE })];
    expect(elementTotals(rows, [])).toEqual([
      { dataElement: BIRTHS, rows: 2, total: '7' },
      { dataElement: BIRTHS, categoryOptionCombo: FEMALE, rows: 1, total: '5' },
    ]);
  });

  it('take no option combo and the default one for the same', () => {
    const rows = [row('3'), row('4', { categoryOptionCombo: 'HllvX50cXC0' })];
    expect(elementTotals(rows, [])).toEqual([{ dataElement: BIRTHS, rows: 2, total: '7' }]);
  });

  it('are none of percentages, of yes and no, and of fractions', () => {
    const percent = { dataElement: VISITS, value: 'percent' as const, targets: [] };
    const rows = [row('50', { dataElement: VISITS }), row('true'), row('3')];
    expect(elementTotals(rows, [percent])).toEqual([
      { dataElement: VISITS, rows: 1 },
      { dataElement: BIRTHS, rows: 2 },
    ]);
    const count = { dataElement: BIRTHS, value: 'total' as const, targets: [] };
    expect(elementTotals([row('3')], [count, percent])[0]?.total).toBe('3');
    expect(elementTotals([row('1.5')], [])[0]?.total).toBeUndefined();
  });

  it('lose nothing however large the numbers are', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 2n ** 60n }), { minLength: 1 }), (values) => {
        const [total] = elementTotals(
          values.map((value) => row(String(value))),
          [],
        );
        expect(total?.rows).toBe(values.length);
        expect(total?.total).toBe(String(values.reduce((sum, value) => sum + value, 0n)));
      }),
    );
  });
});
