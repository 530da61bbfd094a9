import type { RowKey } from '../../../../domain/index.ts';
import type { ComparedPhone } from '../../../../data-access/index.ts';
import { rowValues } from './row-values.ts';
import type { Compared } from './state/recalculation-state.ts';

const ids = { dataElement: 'births00001' };
const key = (more: Partial<RowKey> = {}): RowKey => ({
  ...ids,
  value: 'total',
  targets: [
    { id: 'births', value: 'total' },
    { id: 'others', value: 'total' },
  ],
  ...more,
});
const phone = (owner: string, pass: number, more: Partial<ComparedPhone> = {}): ComparedPhone => ({
  owner,
  user: owner,
  hasDocument: true,
  updatedDate: undefined,
  reports: 1,
  faults: 0,
  targets: [
    {
      target: 'births',
      phone: undefined,
      recalculated: { pass, total: 9 },
      difference: undefined,
      differs: true,
      isExplained: false,
      isSurplus: false,
      late: [],
    },
  ],
  ...more,
});
const compared = (...months: readonly (readonly ComparedPhone[])[]): Compared => ({
  id: 'one',
  people: {},
  noFile: undefined,
  comparison: {
    timeZone: 'UTC',
    reports: 'as-known-now',
    months: months.map((phones, index) => ({
      tag: `2026-0${String(9 - index)}`,
      now: '',
      phones,
      notRecalculated: [],
    })),
  },
});

describe('what the reports give beside a CHW’s value', () => {
  it('is the number that the mapping sends', () => {
    const of = (value: RowKey['value'], more: Partial<RowKey> = {}) =>
      rowValues(compared([phone('a', 3)]), [
        key({
          value,
          targets: [{ id: 'births', value: value === 'mixed' ? 'total' : value }],
          ...more,
        }),
      ])('a', ids);
    expect(of('total')).toEqual({ value: 9 });
    expect(of('pass')).toEqual({ value: 3 });
    expect(of('percent')).toEqual({ value: 3, outOf: 9 });
    expect(of('mixed')).toBeUndefined();
    expect(of('total', { type: { name: 'BOOLEAN' } })).toBeUndefined();
    // The metadata of a DHIS2 name a type for every element.
    expect(of('total', { type: { name: 'NUMBER' } })).toEqual({ value: 9 });
    expect(of('percent', { type: { name: 'PERCENTAGE' } })).toEqual({ value: 3, outOf: 9 });
    expect(of('total', { targets: [{ id: 'others', value: 'total' }] })).toBeUndefined();
  });

  const passes = key({ value: 'pass', targets: [{ id: 'births', value: 'pass' }] });

  it('is that of the account whose document counts in the file', () => {
    const accounts = [
      phone('a', 3, { user: 'x' }),
      phone('a', 5, { user: 'z' }),
      phone('a', 4, { user: 'y' }),
    ];
    expect(rowValues(compared(accounts), [passes])('a', ids)).toEqual({ value: 5 });
  });

  it('is of nobody for whom the rules failed in any account or month', () => {
    const failing = phone('b', 1, { user: 'x', faults: 1 });
    const of = rowValues(compared([phone('a', 3), phone('b', 2)], [failing]), [passes]);
    expect(of('b', ids)).toBeUndefined();
    expect(of('a', ids)).toEqual({ value: 3 });
    expect(of('nobody', ids)).toBeUndefined();
    expect(of('a', { dataElement: 'other000001' })).toBeUndefined();
    expect(rowValues(compared(), [passes])('a', ids)).toBeUndefined();
  });

  it('adds the months of a quarter, or takes the last one, as the file does', () => {
    const september = [phone('a', 3)];
    const july = [phone('a', 1), phone('b', 2)];
    const of = (over: Partial<RowKey>, owner: string) =>
      rowValues(compared(september, [phone('a', 2)], july), [{ ...passes, ...over }])(owner, ids);
    expect(of({}, 'a')).toEqual({ value: 6 });
    expect(of({ over: 'average' }, 'a')).toEqual({ value: 6 });
    expect(of({ over: 'last' }, 'a')).toEqual({ value: 3 });
    expect(of({ over: 'last' }, 'b')).toEqual({ value: 2 });
  });
});
